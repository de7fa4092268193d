"""Uses TensorFlow's own NumPy, whose functions are operations."""

import tensorflow.experimental.numpy as np


def log_error(predicted, actual):
    difference = np.log(predicted) - np.log(actual)
    return np.mean(np.square(difference))
