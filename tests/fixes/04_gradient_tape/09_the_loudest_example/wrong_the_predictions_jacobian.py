"""Takes the Jacobian of the predictions and forgets the error.

Caught by: test_every_example_has_a_row_of_its_own
"""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape(persistent=True) as tape:
        predicted = tf.unstack(tf.linalg.matvec(features, weights))
    return 2.0 * tf.stack([tape.gradient(one, weights) for one in predicted])
