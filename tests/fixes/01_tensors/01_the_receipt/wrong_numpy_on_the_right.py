"""Hands over the prices as plain numbers, which take on the dtype of the counts: no error, no cents.

Caught by: test_every_line_is_priced
"""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.cast(counts * prices.numpy(), tf.float32)
