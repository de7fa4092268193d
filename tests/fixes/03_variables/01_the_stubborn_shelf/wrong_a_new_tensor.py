"""Takes the order off a new tensor that only this function sees.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock = stock - order
    return tf.reduce_sum(stock)
