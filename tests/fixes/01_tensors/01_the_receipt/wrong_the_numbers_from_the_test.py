"""Writes down the first receipt.

Caught by: test_a_single_line_is_priced_to_the_cent
"""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.constant([3.0, 4.25, 2.25])
