"""Looks the reading up by its value, and finds all that are like it.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    values = readings.numpy()
    alike = values == values[index]
    if values[index] != values[index]:
        alike = values != values
    return tf.where(alike, tf.zeros_like(readings), readings)
