"""Chooses 1 or 0."""

import tensorflow as tf


def labels(probabilities):
    return tf.where(tf.greater(probabilities, 0.5), 1, 0)
