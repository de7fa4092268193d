"""Uses TensorFlow's NumPy functions, without changing how tensors behave."""

import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def prices(houses, weights):
    return tnp.dot(houses, weights)
