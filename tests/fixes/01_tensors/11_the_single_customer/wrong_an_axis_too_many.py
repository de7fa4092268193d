"""Squeezes everything, and adds an axis to every batch.

Caught by: test_many_customers_keep_their_scores_in_order
"""

import tensorflow as tf


def scores(column):
    return tf.expand_dims(tf.squeeze(column), axis=0)
