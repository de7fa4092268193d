"""Has a way of its own for whole numbers, and large ones do not fit.

Caught by: test_whole_numbers_are_scored_in_batches_of_every_size
"""

import tensorflow as tf


def score(readings, weights):
    if readings.dtype.kind == "i":
        readings = readings.astype("int32")
    return tf.linalg.matvec(tf.constant(readings, tf.float32), weights)
