"""Squeezes the result, and the batch of one with it.

Caught by: test_a_single_example_is_a_batch_of_one
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        errors = tf.square(tf.linalg.matvec(features, weights) - targets)
    return tf.squeeze(tape.jacobian(errors, weights))
