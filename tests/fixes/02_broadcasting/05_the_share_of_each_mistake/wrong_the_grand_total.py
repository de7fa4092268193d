"""Divides by the sum of the whole table.

Caught by: test_the_shares_of_every_row_add_up_to_one
"""

import tensorflow as tf


def shares(counts):
    return counts / tf.reduce_sum(counts)
