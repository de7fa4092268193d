"""Takes the array apart into Python numbers: floats become float32, and ints int32.

Caught by: test_a_single_row_of_whole_numbers_is_scored
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.constant(readings.tolist())
    return tf.linalg.matvec(batch, weights)
