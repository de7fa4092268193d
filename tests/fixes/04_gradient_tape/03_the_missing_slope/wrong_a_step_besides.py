"""Gives the slope, and moves the weight down it besides.

Caught by: test_a_batch_of_days_has_a_slope
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    with tf.GradientTape() as tape:
        error = tf.reduce_mean(tf.square(weight * hours - sales))
    slope = tape.gradient(error, weight)
    weight.assign_sub(0.1 * slope)
    return slope
