"""Demands four of each.

Caught by: test_a_batch_that_agrees_has_its_loss
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    tf.debugging.assert_shapes([(targets, (4,)), (predictions, (4,))])
    return tf.reduce_mean((targets - predictions) ** 2)
