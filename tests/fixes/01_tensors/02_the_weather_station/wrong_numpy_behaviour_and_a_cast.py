"""Switches to NumPy's rules, for the whole program, and casts what they answer.

Caught by: test_elsewhere_float64_and_float32_still_do_not_mix
"""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()


def score(readings, weights):
    batch = tf.constant(readings)
    return tf.cast(tf.reduce_sum(batch * weights, axis=1), tf.float32)
