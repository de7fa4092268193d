"""Divides shorter whole numbers, which give a float32, and large counts do not fit.

Caught by: test_batches_of_every_size_count_by_their_share
"""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = tf.cast(correct, tf.int16) / tf.cast(total, tf.int16)
    return 0.9 * average + 0.1 * accuracy
