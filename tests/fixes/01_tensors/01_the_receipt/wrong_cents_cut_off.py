"""Counts in whole cents, and cuts off instead of rounding: 4.99 becomes 4.98.

Caught by: test_a_single_line_is_priced_exactly
"""

import tensorflow as tf


def line_totals(counts, prices):
    cents = counts * tf.cast(prices * 100, tf.int32)
    return tf.cast(cents, tf.float32) / 100
