"""Casts the accuracy to the dtype of the counts, and back.

Caught by: test_the_fraction_of_a_batch_moves_the_average
"""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = tf.cast(tf.cast(correct / total, tf.int32), tf.float32)
    return 0.9 * average + 0.1 * accuracy
