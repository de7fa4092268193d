"""Divides by the length of the first batch, whatever the batch.

Caught by: test_a_single_day_in_double_precision_has_a_slope
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    with tf.GradientTape() as tape:
        error = tf.reduce_sum(tf.square(weight * hours - sales)) / tf.constant(3.0, weight.dtype)
    return tape.gradient(error, weight)
