"""Estimates the slope from two neighbouring prices in double precision.

Caught by: test_a_price_between_two_whole_ones_has_its_own
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    above, below = (revenue(tf.constant(price + step, tf.float64)) for step in (1e-6, -1e-6))
    return tf.cast((above - below) / 2e-6, tf.float32)
