"""Compares the prices themselves.

Caught by: test_the_error_leads_back_to_the_model
"""

import tensorflow as tf


def log_error(predicted, actual):
    return tf.reduce_mean(tf.square(predicted - actual))
