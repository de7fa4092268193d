"""Writes down the first answer.

Caught by: test_a_single_customer_makes_a_vector_of_one
"""

import tensorflow as tf


def scores(column):
    return tf.constant([0.75])
