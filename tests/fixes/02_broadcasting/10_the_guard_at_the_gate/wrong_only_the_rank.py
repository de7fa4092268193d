"""Compares the ranks and no longer the sizes.

Caught by: test_one_number_is_not_taken_for_a_batch
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if targets.shape.rank != predictions.shape.rank:
        raise ValueError("ranks differ")
    return tf.reduce_mean((targets - predictions) ** 2)
