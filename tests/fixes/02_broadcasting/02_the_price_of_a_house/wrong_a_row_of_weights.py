"""Makes a row of the weights.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    return houses @ weights[tf.newaxis, :]
