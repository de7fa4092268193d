"""Has room for four customers.

Caught by: test_many_customers_keep_their_scores_in_order
"""

import tensorflow as tf


def scores(column):
    return column[:4, 0]
