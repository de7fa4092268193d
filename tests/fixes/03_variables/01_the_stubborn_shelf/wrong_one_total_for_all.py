"""Keeps the total in a variable and hands that out, so the next order changes what the last one returned.

Caught by: test_the_next_order_finds_what_the_last_one_left
"""

import tensorflow as tf


totals = {}


def ship(stock, order):
    stock.assign_sub(order)
    total = totals.setdefault(stock.dtype, tf.Variable(0, dtype=stock.dtype))
    total.assign(tf.reduce_sum(stock))
    return total
