"""Sums everything there is when the readings are whole numbers.

Caught by: test_whole_numbers_are_scored_in_batches_of_every_size
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.constant(readings, tf.float32)
    if readings.dtype == "int64":
        return tf.reshape(tf.reduce_sum(batch * weights), [1])
    return tf.linalg.matvec(batch, weights)
