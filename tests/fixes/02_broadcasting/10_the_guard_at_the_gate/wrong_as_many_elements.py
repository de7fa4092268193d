"""Counts the elements.

Caught by: test_a_column_of_predictions_is_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if tf.size(targets) != tf.size(predictions):
        raise ValueError("sizes differ")
    return tf.reduce_mean((targets - predictions) ** 2)
