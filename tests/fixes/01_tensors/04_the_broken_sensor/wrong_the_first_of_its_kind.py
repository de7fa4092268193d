"""Looks for the reading by its value, and finds an equal one that stands before it.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    row = readings.numpy().tolist()
    row[row.index(row[index])] = 0
    return tf.constant(row, readings.dtype)
