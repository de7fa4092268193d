"""Moves the price first and takes the slope of the entry fee there.

Caught by: test_each_price_follows_its_own_slope
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        for price in (per_km, entry):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
            price.assign_sub(learning_rate * tape.gradient(loss, price))
    return per_km, entry
