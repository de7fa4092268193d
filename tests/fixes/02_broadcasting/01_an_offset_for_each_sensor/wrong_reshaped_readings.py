"""Reshapes the readings until the offsets fit, and reshapes back.

Caught by: test_each_reading_is_moved_by_the_offset_of_its_own_sensor
"""

import tensorflow as tf


def calibrate(readings, offsets):
    turned = tf.reshape(readings, (-1, offsets.shape[0]))
    return tf.reshape(turned + offsets, readings.shape)
