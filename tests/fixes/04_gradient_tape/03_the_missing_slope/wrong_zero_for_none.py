"""Asks for zero where nothing leads from source to target.

Caught by: test_a_batch_of_days_has_a_slope
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    predicted = weight * hours
    with tf.GradientTape() as tape:
        error = tf.reduce_mean(tf.square(predicted - sales))
    return tape.gradient(error, weight, unconnected_gradients="zero")
