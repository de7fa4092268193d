"""Makes a float of it, of the wrong width.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.Variable(price, dtype=tf.float64)
    with tf.GradientTape() as tape:
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
