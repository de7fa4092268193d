"""Answers nan, which nobody need look at.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if targets.shape != predictions.shape:
        return tf.constant(float("nan"))
    return tf.reduce_mean((targets - predictions) ** 2)
