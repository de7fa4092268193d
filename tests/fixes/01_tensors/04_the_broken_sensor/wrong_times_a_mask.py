"""Multiplies by zero, and nan times zero is nan.

Caught by: test_a_reading_of_nan_is_silenced_too
"""

import tensorflow as tf


def silenced(readings, index):
    mask = tf.cast(tf.range(len(readings)) != index, readings.dtype)
    return readings * mask
