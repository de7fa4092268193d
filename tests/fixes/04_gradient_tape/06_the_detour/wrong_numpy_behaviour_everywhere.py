"""Switches TensorFlow to NumPy's behaviour, which leaves NumPy what it is.

Caught by: test_the_error_leads_back_to_the_model
"""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    tf.experimental.numpy.experimental_enable_numpy_behavior()
    difference = np.log(predicted) - np.log(actual)
    return tf.reduce_mean(tf.square(difference))
