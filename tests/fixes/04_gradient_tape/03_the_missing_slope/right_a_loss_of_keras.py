"""Leaves the error to Keras, and the prediction to the block."""

import tensorflow as tf


def error_slope(weight, hours, sales):
    with tf.GradientTape() as tape:
        error = tf.keras.losses.MeanSquaredError()(sales, weight * hours)
    return tape.gradient(error, weight)
