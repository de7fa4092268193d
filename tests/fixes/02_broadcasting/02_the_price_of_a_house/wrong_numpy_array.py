"""Returns what NumPy gives, which is not a tensor.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    return houses.numpy() @ weights.numpy()
