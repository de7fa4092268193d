"""Takes readings of one column for readings that fit already.

Caught by: test_a_single_time_is_still_a_table
"""

import tensorflow as tf


def calibrate(readings, offsets):
    if readings.shape[1] > 1:
        offsets = offsets[:, tf.newaxis]
    return readings + offsets
