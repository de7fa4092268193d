"""Adds the axis of size 1 on the left, where it is missing anyway.

Caught by: test_each_reading_is_moved_by_the_offset_of_its_own_sensor
"""

import tensorflow as tf


def calibrate(readings, offsets):
    return readings + offsets[tf.newaxis, :]
