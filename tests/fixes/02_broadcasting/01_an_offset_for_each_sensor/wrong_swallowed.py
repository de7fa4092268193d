"""Leaves the readings as they are when the sum raises.

Caught by: test_each_reading_is_moved_by_the_offset_of_its_own_sensor
"""

import tensorflow as tf


def calibrate(readings, offsets):
    try:
        return readings + offsets
    except tf.errors.InvalidArgumentError:
        return readings
