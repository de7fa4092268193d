"""Converts float64, and lets int64 through as it is.

Caught by: test_whole_numbers_are_scored_in_batches_of_every_size
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.constant(readings)
    if batch.dtype == tf.float64:
        batch = tf.cast(batch, tf.float32)
    return tf.linalg.matvec(batch, weights)
