"""Reads the bits of the whole numbers as if they were floats.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.bitcast(counts, tf.float32) * prices
