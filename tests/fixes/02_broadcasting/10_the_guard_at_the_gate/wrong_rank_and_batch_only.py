"""Compares the ranks and the number of rows, and nothing of a second axis.

Caught by: test_two_tables_of_different_shapes_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if len(targets) != len(predictions) or targets.ndim != predictions.ndim:
        raise ValueError("targets and predictions do not agree")
    return tf.reduce_mean((targets - predictions) ** 2)
