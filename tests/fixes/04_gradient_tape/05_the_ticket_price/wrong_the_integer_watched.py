"""Watches the integer; the tape logs a warning and does not.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.Variable(price)
    with tf.GradientTape() as tape:
        tape.watch(ticket)
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
