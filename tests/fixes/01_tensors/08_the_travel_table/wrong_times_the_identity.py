"""Multiplies by the identity in float64, which does not hold every int64.

Caught by: test_a_single_day_becomes_a_column
"""

import tensorflow as tf


def by_city(table):
    identity = tf.eye(table.shape[0], dtype=tf.float64)
    turned = tf.matmul(tf.cast(table, tf.float64), identity, transpose_a=True)
    return tf.cast(turned, table.dtype)
