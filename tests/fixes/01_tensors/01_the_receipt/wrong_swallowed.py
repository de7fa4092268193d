"""Returns the prices when they do not fit the counts.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    try:
        return counts * prices
    except tf.errors.InvalidArgumentError:
        return prices
