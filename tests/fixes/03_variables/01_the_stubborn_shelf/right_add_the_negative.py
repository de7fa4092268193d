"""Adds the negative order, and totals what the update returns."""

import tensorflow as tf


def ship(stock, order):
    stock = stock.assign_add(-order)
    return tf.reduce_sum(stock)
