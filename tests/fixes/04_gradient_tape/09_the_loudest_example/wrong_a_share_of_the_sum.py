"""Divides the sum evenly among the examples.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        error = tf.reduce_mean(tf.square(tf.linalg.matvec(features, weights) - targets))
    mean = tape.gradient(error, weights)
    return tf.ones([features.shape[0], 1]) * mean
