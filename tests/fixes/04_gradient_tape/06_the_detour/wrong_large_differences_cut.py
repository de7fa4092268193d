"""Cuts large differences off, so that no house counts too much.

Caught by: test_the_error_keeps_its_value
"""

import tensorflow as tf


def log_error(predicted, actual):
    difference = tf.math.log(predicted) - tf.math.log(actual)
    return tf.reduce_mean(tf.square(tf.clip_by_value(difference, -3.0, 3.0)))
