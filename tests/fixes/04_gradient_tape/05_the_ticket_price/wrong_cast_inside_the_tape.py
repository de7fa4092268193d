"""Casts inside the block and still asks about the integer.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.Variable(price)
    with tf.GradientTape() as tape:
        takings = revenue(tf.cast(ticket, tf.float32))
    return tape.gradient(takings, ticket)
