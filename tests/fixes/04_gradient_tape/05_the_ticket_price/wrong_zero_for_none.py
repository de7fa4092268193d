"""Asks for zero where there is no gradient.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.Variable(price)
    with tf.GradientTape() as tape:
        takings = revenue(ticket)
    return tf.cast(tape.gradient(takings, ticket, unconnected_gradients="zero"), tf.float32)
