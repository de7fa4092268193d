"""Looks at the rank of the targets and never at that of the predictions.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    tf.debugging.assert_rank(targets, 1)
    if len(targets) != len(predictions):
        raise ValueError("lengths differ")
    return tf.reduce_mean((targets - predictions) ** 2)
