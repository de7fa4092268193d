"""Pairs each target with whatever prediction is nearest.

Caught by: test_other_predictions_cost_the_mean_of_their_squared_errors
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - predictions
    return tf.reduce_mean(tf.reduce_min(errors**2, axis=0))
