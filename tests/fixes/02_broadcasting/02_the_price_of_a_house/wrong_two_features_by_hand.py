"""Spells the sum out for two features.

Caught by: test_every_house_gets_one_price
"""

import tensorflow as tf


def prices(houses, weights):
    return houses[:, 0] * weights[0] + houses[:, 1] * weights[1]
