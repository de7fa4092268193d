"""Silences the first sensor, whichever is broken.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    return tf.concat([tf.zeros_like(readings[:1]), readings[1:]], axis=0)
