"""Totals the stock before the order is taken off.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    total = tf.reduce_sum(stock)
    stock.assign_sub(order)
    return total
