"""Counts in whole percent, which have no 1 of 3.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    percent = 100 * correct // total
    return 0.9 * average + 0.1 * tf.cast(percent, tf.float32) / 100
