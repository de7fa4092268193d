"""Counts in whole numbers, whatever the stock is counted in.

Caught by: test_the_next_order_finds_what_the_last_one_left
"""

import tensorflow as tf


def ship(stock, order):
    stock.assign(stock.numpy().astype(int) - order.numpy().astype(int))
    return tf.reduce_sum(stock)
