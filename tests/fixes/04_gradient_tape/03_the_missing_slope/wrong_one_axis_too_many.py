"""Returns the slope as a vector of one.

Caught by: test_a_batch_of_days_has_a_slope
"""

import tensorflow as tf


def error_slope(weight, hours, sales):
    with tf.GradientTape() as tape:
        error = tf.reduce_mean(tf.square(weight * hours - sales))
    return tf.reshape(tape.gradient(error, weight), [1])
