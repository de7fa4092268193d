"""Counts the elements.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if tf.size(targets) != tf.size(predictions):
        raise ValueError("sizes differ")
    return tf.reduce_mean((targets - predictions) ** 2)
