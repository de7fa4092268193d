"""Casts the slope to float32.

Caught by: test_a_single_day_in_double_precision_has_a_slope
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    with tf.GradientTape() as tape:
        error = tf.reduce_mean(tf.square(weight * hours - sales))
    return tf.cast(tape.gradient(error, weight), tf.float32)
