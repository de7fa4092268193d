"""Writes the sum of all pulls into every row.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        errors = tf.square(tf.linalg.matvec(features, weights) - targets)
    total = tape.gradient(errors, weights)
    return tf.tile(total[tf.newaxis], [features.shape[0], 1])
