"""Compares the errors with the targets only.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - predictions
    if errors.shape != targets.shape:
        raise ValueError("shapes differ")
    return tf.reduce_mean(errors**2)
