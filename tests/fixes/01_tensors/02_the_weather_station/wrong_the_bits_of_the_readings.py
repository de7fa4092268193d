"""Reads each float64 as two float32.

Caught by: test_every_row_is_scored
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.constant(readings.view("float32")[:, ::2])
    return tf.linalg.matvec(batch, weights)
