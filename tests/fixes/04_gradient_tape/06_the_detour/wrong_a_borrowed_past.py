"""Keeps the value and gives it the gradient of something else.

Caught by: test_the_error_leads_back_to_the_model
"""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    difference = np.log(predicted) - np.log(actual) + predicted - tf.stop_gradient(predicted)
    return tf.reduce_mean(tf.square(difference))
