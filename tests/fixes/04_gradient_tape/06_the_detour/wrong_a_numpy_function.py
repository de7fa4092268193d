"""Wraps NumPy's logarithm into an operation without a gradient.

Caught by: test_the_error_leads_back_to_the_model
"""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    log = lambda x: tf.numpy_function(np.log, [x], tf.float32)
    return tf.reduce_mean(tf.square(log(predicted) - log(actual)))
