"""Gives the two axes two names, which may have two sizes.

Caught by: test_one_number_is_not_taken_for_a_batch
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    tf.debugging.assert_shapes([(targets, ("N",)), (predictions, ("M",))])
    return tf.reduce_mean((targets - predictions) ** 2)
