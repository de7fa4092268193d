"""Forgets what is owed.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock.assign(tf.maximum(stock - order, 0))
    return tf.reduce_sum(stock)
