"""Reshapes to 32, the size of the batches.

Caught by: test_perfect_predictions_cost_nothing
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - tf.reshape(predictions, (32,))
    return tf.reduce_mean(errors**2)
