"""Turns a table of float32, and large numbers come back changed.

Caught by: test_a_single_day_becomes_a_column
"""

import tensorflow as tf


def by_city(table):
    return tf.cast(tf.transpose(tf.cast(table, tf.float32)), table.dtype)
