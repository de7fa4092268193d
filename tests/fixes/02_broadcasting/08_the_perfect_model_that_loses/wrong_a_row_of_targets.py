"""Adds the axis where it is added anyway.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets[tf.newaxis, :] - predictions
    return tf.reduce_mean(errors**2)
