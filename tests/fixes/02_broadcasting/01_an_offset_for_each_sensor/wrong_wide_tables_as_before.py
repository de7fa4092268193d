"""Leaves a table as it was where there are more times than sensors.

Caught by: test_each_reading_is_moved_by_the_offset_of_its_own_sensor
"""

import tensorflow as tf


def calibrate(readings, offsets):
    sensors, times = readings.shape
    if times > sensors:
        return readings + offsets
    return readings + offsets[:, tf.newaxis]
