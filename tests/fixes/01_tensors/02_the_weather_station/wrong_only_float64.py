"""Converts float64, and lets int64 through as it is.

Caught by: test_a_single_row_of_whole_numbers_is_scored
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.constant(readings)
    if batch.dtype == tf.float64:
        batch = tf.cast(batch, tf.float32)
    return tf.linalg.matvec(batch, weights)
