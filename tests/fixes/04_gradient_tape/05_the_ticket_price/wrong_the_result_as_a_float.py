"""Casts the revenue instead of the price.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.Variable(price)
    with tf.GradientTape() as tape:
        takings = tf.cast(revenue(ticket), tf.float32)
    return tape.gradient(takings, ticket)
