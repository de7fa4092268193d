"""Keeps one pair of variables for all fits: the next one overwrites what this one returned.

Caught by: test_the_fares_are_explained_by_least_squares
"""

import tensorflow as tf

per_km, entry = tf.Variable(0.0), tf.Variable(0.0)


def fit_fares(distances, fares, steps, learning_rate):
    per_km.assign(0.0)
    entry.assign(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slope_per_km, slope_entry = tape.gradient(loss, [per_km, entry])
        per_km.assign_sub(learning_rate * slope_per_km)
        entry.assign_sub(learning_rate * slope_entry)
    return per_km, entry
