"""Leaves the data to NumPy and the predictions to TensorFlow."""

import numpy as np
import tensorflow as tf


def log_error(predicted, actual):
    difference = tf.math.log(predicted) - np.log(actual)
    return tf.reduce_mean(tf.square(difference))
