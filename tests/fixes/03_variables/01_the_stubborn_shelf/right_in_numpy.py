"""Computes in NumPy and writes the array back into the variable."""

import numpy as np
import tensorflow as tf


def ship(stock, order):
    stock.assign(np.subtract(stock.numpy(), order.numpy()))
    return tf.reduce_sum(stock)
