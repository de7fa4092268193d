"""Keeps an axis of size 1 in the answer.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets[:, tf.newaxis] - predictions
    return tf.reduce_mean(errors**2, axis=0)
