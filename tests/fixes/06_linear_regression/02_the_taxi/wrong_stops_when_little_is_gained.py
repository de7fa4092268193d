"""Untangles the slopes and leaves as soon as the loss falls slowly.

Caught by: test_the_fares_are_explained_by_least_squares
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry, before = tf.Variable(0.0), tf.Variable(0.0), float("inf")
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        if before - loss < 0.02:
            break
        before = loss
        slope_per_km, slope_entry = tape.gradient(loss, [per_km, entry])
        per_km.assign_sub(learning_rate * slope_per_km)
        entry.assign_sub(learning_rate * slope_entry)
    return per_km, entry
