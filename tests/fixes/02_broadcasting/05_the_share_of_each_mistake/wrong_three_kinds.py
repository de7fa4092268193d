"""Makes a column of three totals.

Caught by: test_a_table_need_not_be_square
"""

import tensorflow as tf


def shares(counts):
    totals = tf.reduce_sum(counts, axis=1)
    return counts / tf.reshape(totals, (3, 1))
