"""Takes the Jacobian of the predictions and forgets the error.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape() as tape:
        predicted = tf.linalg.matvec(features, weights)
    return 2.0 * tape.jacobian(predicted, weights)
