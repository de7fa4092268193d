"""Keeps the variable, and asks about the float that was made of it."""

import tensorflow as tf


def revenue_slope(revenue, price):
    price = tf.Variable(price)
    with tf.GradientTape() as tape:
        ticket = tf.cast(price, tf.float32)
        tape.watch(ticket)
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
