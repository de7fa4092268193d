"""Divides the sum over the grid by the size of the batch.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - predictions
    return tf.reduce_sum(errors**2) / targets.shape[0]
