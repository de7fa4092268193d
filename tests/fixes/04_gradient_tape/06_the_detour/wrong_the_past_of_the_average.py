"""Keeps the value and lends every prediction the gradient of their average: enough for a common factor only.

Caught by: test_the_error_leads_back_to_the_model
"""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    average = tf.math.log(tf.reduce_mean(predicted))
    difference = np.log(predicted) - np.log(actual) + average - tf.stop_gradient(average)
    return tf.reduce_mean(tf.square(difference))
