"""Divides by 32, whatever the size of the batch.

Caught by: test_other_predictions_cost_the_mean_of_their_squared_errors
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - predictions[:, 0]
    return tf.reduce_sum(errors**2) / 32.0
