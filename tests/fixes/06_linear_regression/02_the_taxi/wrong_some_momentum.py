"""Untangles the slopes and takes a faster way than plain gradient descent.

Caught by: test_each_price_follows_its_own_slope
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    speed_per_km = speed_entry = 0.0
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slope_per_km, slope_entry = tape.gradient(loss, [per_km, entry])
        speed_per_km = 0.2 * speed_per_km - learning_rate * slope_per_km
        speed_entry = 0.2 * speed_entry - learning_rate * slope_entry
        per_km.assign_add(speed_per_km)
        entry.assign_add(speed_entry)
    return per_km, entry
