"""Sums the houses away and not the features.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    return tf.reduce_sum(houses * weights, axis=0)
