"""Takes the root of the mean.

Caught by: test_other_predictions_cost_the_mean_of_their_squared_errors
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    return tf.sqrt(tf.reduce_mean((targets - predictions[:, 0]) ** 2))
