"""Refuses a column, the one shape that had gone wrong, and no other table.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    for side in (targets, predictions):
        if side.shape.rank == 2 and side.shape[1] == 1:
            raise ValueError("a column")
    if len(targets) != len(predictions):
        raise ValueError("lengths differ")
    return tf.reduce_mean((targets - predictions) ** 2)
