"""Makes a tensor of what NumPy gave back: a constant without a past.

Caught by: test_the_error_leads_back_to_the_model
"""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    difference = tf.convert_to_tensor(np.log(predicted) - np.log(actual))
    return tf.reduce_mean(tf.square(difference))
