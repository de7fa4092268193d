"""Asks a persistent tape for one slope after the other."""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape(persistent=True) as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slope_per_km = tape.gradient(loss, per_km)
        slope_entry = tape.gradient(loss, entry)
        del tape
        per_km.assign_sub(learning_rate * slope_per_km)
        entry.assign_sub(learning_rate * slope_entry)
    return tf.convert_to_tensor(per_km), tf.convert_to_tensor(entry)
