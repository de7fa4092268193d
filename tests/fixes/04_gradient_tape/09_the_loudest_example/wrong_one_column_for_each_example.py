"""Turns rows and columns round.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        errors = tf.square(tf.linalg.matvec(features, weights) - targets)
    return tf.transpose(tape.jacobian(errors, weights))
