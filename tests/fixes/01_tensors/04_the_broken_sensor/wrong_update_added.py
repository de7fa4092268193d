"""Adds a zero to the element.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    return tf.tensor_scatter_nd_add(readings, [[index]], tf.zeros([1], readings.dtype))
