"""Squeezes the side that has no axis to spare.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = tf.squeeze(targets) - predictions
    return tf.reduce_mean(errors**2)
