"""Removes the first axis, which has size 1 only here.

Caught by: test_many_customers_keep_their_scores_in_order
"""

import tensorflow as tf


def scores(column):
    return tf.squeeze(column, axis=0)
