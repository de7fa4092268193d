"""Takes the first row of one customer, and the best score of many.

Caught by: test_many_customers_keep_their_scores_in_order
"""

import tensorflow as tf


def scores(column):
    return column[0] if len(column) == 1 else tf.sort(tf.squeeze(column))
