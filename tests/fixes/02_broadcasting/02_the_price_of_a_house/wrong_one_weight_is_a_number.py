"""Multiplies by a single weight as by a number, which leaves a column.

Caught by: test_a_single_house_or_feature_still_makes_a_list_of_prices
"""

import tensorflow as tf


def prices(houses, weights):
    if len(weights) == 1:
        return houses * weights
    return tf.linalg.matvec(houses, weights)
