"""Sums the squares and does not average.

Caught by: test_other_predictions_cost_the_mean_of_their_squared_errors
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    return tf.reduce_sum((targets - predictions[:, 0]) ** 2)
