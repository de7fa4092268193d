"""Prints a warning, and returns the number all the same.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if targets.shape != predictions.shape:
        print("warning: shapes differ")
    return tf.reduce_mean((targets - predictions) ** 2)
