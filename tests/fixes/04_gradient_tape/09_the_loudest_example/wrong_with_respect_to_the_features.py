"""Asks how each example's error follows its features.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        tape.watch(features)
        errors = tf.square(tf.linalg.matvec(features, weights) - targets)
    return tape.gradient(errors, features)
