"""Switches promotion on, for the whole program.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    tf.experimental.numpy.experimental_enable_numpy_behavior(dtype_conversion_mode="all")
    return counts * prices
