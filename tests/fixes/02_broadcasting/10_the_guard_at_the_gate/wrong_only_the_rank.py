"""Compares the ranks and no longer the sizes.

Caught by: test_two_tables_of_different_shapes_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if targets.shape.rank != predictions.shape.rank:
        raise ValueError("ranks differ")
    return tf.reduce_mean((targets - predictions) ** 2)
