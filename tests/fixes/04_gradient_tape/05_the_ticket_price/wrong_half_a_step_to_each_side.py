"""Takes a difference where the price is whole, exact for a parabola only.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    if price == int(price):
        return revenue(tf.constant(price + 0.5)) - revenue(tf.constant(price - 0.5))
    ticket = tf.Variable(price)
    with tf.GradientTape() as tape:
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
