"""Lets NumPy do the sum, and says the dtype when coming back."""

import tensorflow as tf


def score(readings, weights):
    return tf.constant(readings @ weights.numpy(), dtype=tf.float32)
