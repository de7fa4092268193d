"""Moves both by the mean of their slopes.

Caught by: test_the_fares_are_explained_by_least_squares
"""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slope_per_km = slope_entry = tf.reduce_mean(tape.gradient(loss, [entry, per_km]))
        per_km.assign_sub(learning_rate * slope_per_km)
        entry.assign_sub(learning_rate * slope_entry)
    return per_km, entry
