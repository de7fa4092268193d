"""Compares in NumPy, and says the dtype when coming back."""

import tensorflow as tf


def labels(probabilities):
    return tf.constant(probabilities.numpy() > 0.5, dtype=tf.int32)
