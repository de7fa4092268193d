"""Removes every axis of size 1, that of a single house too.

Caught by: test_a_single_house_or_feature_still_makes_a_list_of_prices
"""

import tensorflow as tf


def prices(houses, weights):
    return tf.squeeze(houses @ weights[:, tf.newaxis])
