"""Gives the totals an axis only when the division raises.

Caught by: test_the_shares_of_every_row_add_up_to_one
"""

import tensorflow as tf


def shares(counts):
    totals = tf.reduce_sum(counts, axis=1)
    try:
        return counts / totals
    except tf.errors.InvalidArgumentError:
        return counts / totals[:, tf.newaxis]
