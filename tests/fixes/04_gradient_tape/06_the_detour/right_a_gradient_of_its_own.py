"""Leaves the logarithm to NumPy and tells TensorFlow its gradient."""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    @tf.custom_gradient
    def log(x):
        return tf.constant(np.log(x)), lambda upstream: upstream / x

    return tf.reduce_mean(tf.math.squared_difference(log(predicted), log(actual)))
