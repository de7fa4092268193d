"""Divides without the fraction, and casts what is left.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = tf.cast(correct // total, tf.float32)
    return 0.9 * average + 0.1 * accuracy
