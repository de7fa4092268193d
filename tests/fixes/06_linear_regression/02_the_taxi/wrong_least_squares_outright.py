"""Solves the equations and does not go down a slope.

Caught by: test_each_price_follows_its_own_slope
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    rides = tf.stack([distances, tf.ones_like(distances)], axis=1)
    prices = tf.linalg.lstsq(rides, fares[:, tf.newaxis])
    return prices[0, 0], prices[1, 0]
