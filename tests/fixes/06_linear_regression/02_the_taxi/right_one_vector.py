"""Holds both prices in one vector and returns its elements as tensors."""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    prices = tf.Variable([0.0, 0.0])
    rides = tf.stack([distances, tf.ones_like(distances)], axis=1)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(rides, prices) - fares))
        prices.assign_sub(learning_rate * tape.gradient(loss, prices))
    return prices[0], prices[1]
