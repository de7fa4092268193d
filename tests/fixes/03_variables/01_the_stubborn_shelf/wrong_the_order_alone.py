"""Replaces the stock by the negative order.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock.assign(-order)
    return tf.reduce_sum(stock)
