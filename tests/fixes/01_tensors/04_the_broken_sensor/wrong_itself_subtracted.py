"""Subtracts the element from itself, and nan minus nan is nan.

Caught by: test_a_reading_of_nan_is_silenced_too
"""

import tensorflow as tf


def silenced(readings, index):
    return tf.tensor_scatter_nd_sub(readings, [[index]], [readings[index]])
