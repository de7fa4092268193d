"""Subtracts in place, inside a compiled function."""

import tensorflow as tf


@tf.function
def ship(stock, order):
    stock.assign_sub(order, read_value=False)
    return tf.reduce_sum(stock)
