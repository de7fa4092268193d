"""Watches the prediction and takes the last step of the chain rule by hand."""

import tensorflow as tf


def error_slope(weight, hours, sales):
    predicted = weight * hours
    with tf.GradientTape() as tape:
        tape.watch(predicted)
        error = tf.reduce_mean(tf.square(predicted - sales))
    return tf.reduce_sum(tape.gradient(error, predicted) * hours)
