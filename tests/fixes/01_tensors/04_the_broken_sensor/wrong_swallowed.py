"""Returns the row as it came when it cannot be written into.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    try:
        readings[index] = 0
        return readings
    except TypeError:
        return tf.identity(readings)
