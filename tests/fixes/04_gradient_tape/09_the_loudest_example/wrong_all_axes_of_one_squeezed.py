"""Squeezes the result, and the batch of one with it.

Caught by: test_a_single_example_is_a_batch_of_one
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape(persistent=True) as tape:
        errors = tf.unstack(tf.square(tf.linalg.matvec(features, weights) - targets))
    return tf.squeeze(tf.stack([tape.gradient(error, weights) for error in errors]))
