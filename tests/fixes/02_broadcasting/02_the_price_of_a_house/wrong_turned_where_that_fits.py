"""Turns the houses, and leaves them as they are only where that raises.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    try:
        return tf.linalg.matvec(houses, weights, transpose_a=True)
    except tf.errors.InvalidArgumentError:
        return tf.linalg.matvec(houses, weights)
