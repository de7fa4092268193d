"""Needs no variable: a float constant, watched."""

import tensorflow as tf


def revenue_slope(revenue, price):
    ticket = tf.constant(price, dtype=tf.float32)
    with tf.GradientTape() as tape:
        tape.watch(ticket)
        takings = revenue(ticket)
    return tape.gradient(takings, ticket)
