"""Takes the array apart into Python numbers: floats become float32, and ints int32.

Caught by: test_whole_numbers_are_scored_in_batches_of_every_size
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.constant(readings.tolist())
    return tf.linalg.matvec(batch, weights)
