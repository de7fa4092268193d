"""Keeps the axis, and removes every axis of size 1 when the work is done.

Caught by: test_a_table_need_not_be_square
"""

import tensorflow as tf


def shares(counts):
    return tf.squeeze(counts / tf.reduce_sum(counts, axis=1, keepdims=True))
