"""Compares the shapes by an assertion that broadcasts them.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    tf.debugging.assert_equal(tf.shape(targets), tf.shape(predictions))
    return tf.reduce_mean((targets - predictions) ** 2)
