"""Untangles the slopes and takes a faster way than plain gradient descent.

Caught by: test_each_price_follows_its_own_slope
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    optimizer = tf.keras.optimizers.SGD(learning_rate, momentum=0.2)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slopes = tape.gradient(loss, [per_km, entry])
        optimizer.apply_gradients(zip(slopes, [per_km, entry]))
    return per_km, entry
