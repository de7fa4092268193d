"""Switches to NumPy's rules, for the whole program; those answer in float64.

Caught by: test_every_row_is_scored
"""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()


def score(readings, weights):
    batch = tf.constant(readings)
    return tf.reduce_sum(batch * weights, axis=1)
