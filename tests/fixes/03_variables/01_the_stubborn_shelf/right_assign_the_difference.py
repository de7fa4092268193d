"""Computes what is left and assigns it to the variable."""

import tensorflow as tf


def ship(stock, order):
    stock.assign(stock - order)
    return tf.reduce_sum(stock)
