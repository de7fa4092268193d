"""Sorts both sides, so that they agree better.

Caught by: test_other_predictions_cost_the_mean_of_their_squared_errors
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = tf.sort(targets) - tf.sort(predictions, axis=0)[:, 0]
    return tf.reduce_mean(errors**2)
