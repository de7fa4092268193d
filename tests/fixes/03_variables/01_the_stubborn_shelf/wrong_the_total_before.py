"""Totals the stock before the order is taken off.

Caught by: test_the_total_left_is_returned
"""

import tensorflow as tf


def ship(stock, order):
    total = tf.reduce_sum(stock)
    stock.assign_sub(order)
    return total
