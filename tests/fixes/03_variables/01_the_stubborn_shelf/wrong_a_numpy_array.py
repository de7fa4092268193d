"""Subtracts in place from the array that `numpy` returns, which is a copy.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock = stock.numpy()
    stock -= order.numpy()
    return tf.reduce_sum(stock)
