"""Switches to NumPy's rules, for the whole program; those answer in float64.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf

tf.experimental.numpy.experimental_enable_numpy_behavior()


def line_totals(counts, prices):
    return counts * prices
