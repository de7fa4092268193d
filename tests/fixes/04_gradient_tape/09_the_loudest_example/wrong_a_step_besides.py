"""Takes a step with the gradients that were only to be reported.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        errors = tf.square(tf.linalg.matvec(features, weights) - targets)
    rows = tape.jacobian(errors, weights)
    weights.assign_sub(0.01 * tf.reduce_mean(rows, axis=0))
    return rows
