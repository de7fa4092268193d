"""Looks from the right for an axis as long as the offsets.

Caught by: test_as_many_times_as_sensors_make_no_difference
"""

import tensorflow as tf


def calibrate(readings, offsets):
    if readings.shape[1] == offsets.shape[0]:
        return readings + offsets
    return readings + offsets[:, tf.newaxis]
