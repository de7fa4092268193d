"""Writes down the first answer.

Caught by: test_batches_of_every_size_count_by_their_share
"""

import tensorflow as tf


def smoothed(average, correct, total):
    return tf.constant(0.45 + 0.1 / 3)
