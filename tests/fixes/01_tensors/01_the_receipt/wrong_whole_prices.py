"""Makes whole numbers of the prices.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    return counts * tf.cast(prices, tf.int32)
