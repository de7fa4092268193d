"""Counts in whole cents, and a price below one is no price.

Caught by: test_a_single_line_is_priced_exactly
"""

import tensorflow as tf


def line_totals(counts, prices):
    cents = tf.cast(tf.round(prices * 100), tf.int32)
    return tf.cast(counts * cents, tf.float32) / 100
