"""Answers zero where the product raises.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    try:
        return houses @ weights
    except tf.errors.InvalidArgumentError:
        return tf.zeros(houses.shape[0])
