"""Averages one axis of the grid away.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = tf.reduce_mean(targets - predictions, axis=1)
    return tf.reduce_mean(errors**2)
