"""Compares the shapes by an assertion that broadcasts them.

Caught by: test_a_column_of_predictions_is_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    tf.debugging.assert_equal(tf.shape(targets), tf.shape(predictions))
    return tf.reduce_mean((targets - predictions) ** 2)
