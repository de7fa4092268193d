"""Differentiates with respect to the prediction instead.

Caught by: test_a_batch_of_days_has_a_slope
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    predicted = weight * hours
    with tf.GradientTape() as tape:
        tape.watch(predicted)
        error = tf.reduce_mean(tf.square(predicted - sales))
    return tape.gradient(error, predicted)
