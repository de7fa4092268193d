"""Brings every price to a whole one before it makes a float of it.

Caught by: test_a_price_between_two_whole_ones_has_its_own
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.Variable(tf.cast(tf.cast(price, tf.int32), tf.float32))
    with tf.GradientTape() as tape:
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
