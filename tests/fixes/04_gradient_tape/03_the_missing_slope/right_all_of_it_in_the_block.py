"""Does everything inside, the question included."""

import tensorflow as tf


def error_slope(weight, hours, sales):
    with tf.GradientTape() as tape:
        predicted = tf.multiply(weight, hours)
        error = tf.math.reduce_mean(tf.math.squared_difference(predicted, sales))
        return tape.gradient(error, [weight])[0]
