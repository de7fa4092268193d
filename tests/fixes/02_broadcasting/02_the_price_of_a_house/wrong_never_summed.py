"""Weighs the features and does not add them up.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    return houses * weights
