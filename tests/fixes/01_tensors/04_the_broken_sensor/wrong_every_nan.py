"""Silences nan, and multiplies the rest by a mask of floats.

Caught by: test_whole_numbers_stay_whole_numbers
"""

import tensorflow as tf


def silenced(readings, index):
    floats = tf.cast(readings, tf.float32)
    return tf.where(tf.range(len(readings)) == index, 0.0, floats)
