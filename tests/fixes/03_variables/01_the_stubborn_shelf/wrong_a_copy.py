"""Subtracts in place, but from a copy of the variable.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock = tf.Variable(stock)
    stock.assign_sub(order)
    return tf.reduce_sum(stock)
