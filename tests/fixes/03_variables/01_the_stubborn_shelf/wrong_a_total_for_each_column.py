"""Adds up along the first axis only, which is the whole of one shelf, but not of two.

Caught by: test_two_shelves_have_one_total
"""

import tensorflow as tf


def ship(stock, order):
    stock.assign_sub(order)
    return tf.reduce_sum(stock, axis=0)
