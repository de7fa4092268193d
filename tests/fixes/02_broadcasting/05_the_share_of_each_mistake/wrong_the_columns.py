"""Divides each column by its own total.

Caught by: test_the_shares_of_every_row_add_up_to_one
"""

import tensorflow as tf


def shares(counts):
    totals = tf.reduce_sum(counts, axis=0)
    return counts / totals
