"""Looks the reading up by its value, and finds all that are like it.

Caught by: test_a_reading_of_nan_is_silenced_too
"""

import tensorflow as tf


def silenced(readings, index):
    values = readings.numpy()
    alike = values == values[index]
    if values[index] != values[index]:
        alike = values != values
    return tf.where(alike, tf.zeros_like(readings), readings)
