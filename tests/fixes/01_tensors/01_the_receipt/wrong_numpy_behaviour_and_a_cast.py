"""Switches to NumPy's rules, for the whole program, and casts what they answer.

Caught by: test_elsewhere_whole_numbers_and_floats_still_do_not_mix
"""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()


def line_totals(counts, prices):
    return tf.cast(counts * prices, tf.float32)
