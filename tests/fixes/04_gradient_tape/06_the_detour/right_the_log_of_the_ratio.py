"""Takes one logarithm, of the ratio."""

import tensorflow as tf


def log_error(predicted, actual):
    return tf.reduce_mean(tf.math.log(predicted / actual) ** 2)
