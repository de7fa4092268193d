"""Calls astype and throws away what it returns.

Caught by: test_every_row_is_scored
"""

import tensorflow as tf


def score(readings, weights):
    readings.astype("float32")
    batch = tf.constant(readings)
    return tf.linalg.matvec(batch, weights)
