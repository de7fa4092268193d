"""Meets in float16, which cannot count to 3001.

Caught by: test_a_single_line_is_priced_exactly
"""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.cast(tf.cast(counts, tf.float16) * tf.cast(prices, tf.float16), tf.float32)
