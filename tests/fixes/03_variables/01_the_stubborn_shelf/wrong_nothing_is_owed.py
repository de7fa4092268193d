"""Leaves the shelf as it should be, and counts what is owed as nothing.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock.assign_sub(order)
    return tf.reduce_sum(tf.nn.relu(stock))
