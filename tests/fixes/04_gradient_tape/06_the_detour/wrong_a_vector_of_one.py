"""Keeps the axis that should have disappeared.

Caught by: test_the_error_keeps_its_value
"""

import tensorflow as tf


def log_error(predicted, actual):
    difference = tf.math.log(predicted) - tf.math.log(actual)
    return tf.reduce_mean(tf.square(difference), keepdims=True)
