"""Leaves the broken reading out, and the row is shorter.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    return tf.concat([readings[:index], readings[index + 1 :]], axis=0)
