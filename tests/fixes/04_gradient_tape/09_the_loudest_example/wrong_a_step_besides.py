"""Takes a step with the gradients that were only to be reported.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    errors = tf.linalg.matvec(features, weights) - targets
    rows = 2.0 * errors[:, tf.newaxis] * features
    weights.assign_sub(0.01 * tf.reduce_mean(rows, axis=0))
    return rows
