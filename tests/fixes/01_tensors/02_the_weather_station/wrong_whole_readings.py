"""Makes whole numbers of the readings on the way.

Caught by: test_every_row_is_scored
"""

import tensorflow as tf


def score(readings, weights):
    batch = tf.cast(tf.cast(readings, tf.int64), tf.float32)
    return tf.linalg.matvec(batch, weights)
