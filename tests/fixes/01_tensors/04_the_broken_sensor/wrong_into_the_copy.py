"""Writes into the copy that numpy() gives, and returns the tensor.

Caught by: test_the_chosen_reading_is_zero_and_the_others_stay
"""

import tensorflow as tf


def silenced(readings, index):
    readings.numpy()[index] = 0
    return readings
