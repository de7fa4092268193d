"""Turns rows and columns round.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape(persistent=True) as tape:
        errors = tf.unstack(tf.square(tf.linalg.matvec(features, weights) - targets))
    return tf.stack([tape.gradient(error, weights) for error in errors], axis=1)
