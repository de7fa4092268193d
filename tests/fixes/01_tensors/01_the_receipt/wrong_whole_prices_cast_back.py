"""Makes whole numbers of the prices, and a float of what is left.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.cast(counts * tf.cast(prices, counts.dtype), tf.float32)
