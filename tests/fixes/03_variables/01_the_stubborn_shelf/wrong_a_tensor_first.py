"""Makes a tensor of the variable, with which `-=` runs.

Caught by: test_the_shelf_holds_what_is_left
"""

import tensorflow as tf


def ship(stock, order):
    stock = tf.convert_to_tensor(stock)
    stock -= order
    return tf.reduce_sum(stock)
