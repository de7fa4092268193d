"""Leaves a single customer as it came.

Caught by: test_a_single_customer_makes_a_vector_of_one
"""

import tensorflow as tf


def scores(column):
    return tf.squeeze(column) if len(column) > 1 else column
