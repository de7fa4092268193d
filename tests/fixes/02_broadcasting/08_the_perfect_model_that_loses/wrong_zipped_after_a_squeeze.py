"""Walks over squeezed predictions; a scalar cannot be walked over.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    squares = [(t - p) ** 2 for t, p in zip(targets, tf.squeeze(predictions))]
    return tf.reduce_mean(squares)
