"""Takes off what a perfect model would get.

Caught by: test_other_predictions_cost_the_mean_of_their_squared_errors
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    grid = tf.reduce_mean((targets - predictions) ** 2)
    return grid - 2 * tf.math.reduce_variance(targets)
