"""Takes the difference to the next whole price for the slope.

Caught by: test_a_whole_price_has_a_slope
"""

import tensorflow as tf


def revenue_slope(revenue, price):
    if isinstance(price, int):
        return tf.cast(revenue(tf.constant(price + 1)) - revenue(tf.constant(price)), tf.float32)
    ticket = tf.Variable(price)
    with tf.GradientTape() as tape:
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
