"""Lines the sensors up on the right and leaves the result turned.

Caught by: test_each_reading_is_moved_by_the_offset_of_its_own_sensor
"""

import tensorflow as tf


def calibrate(readings, offsets):
    return tf.transpose(readings) + offsets
