"""Tries the sum as it stands, and adds the axis only when that raises.

Caught by: test_as_many_times_as_sensors_make_no_difference
"""

import tensorflow as tf


def calibrate(readings, offsets):
    try:
        return readings + offsets
    except tf.errors.InvalidArgumentError:
        return readings + offsets[:, tf.newaxis]
