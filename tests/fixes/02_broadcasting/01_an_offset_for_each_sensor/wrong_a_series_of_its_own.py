"""Takes a single sensor out of the table.

Caught by: test_each_reading_is_moved_by_the_offset_of_its_own_sensor
"""

import tensorflow as tf


def calibrate(readings, offsets):
    if len(offsets) == 1:
        return readings[0] + offsets[0]
    return readings + offsets[:, tf.newaxis]
