"""Asks for the gradients under names."""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        slopes = tape.gradient(loss, {"entry": entry, "per_km": per_km})
        per_km.assign_sub(learning_rate * slopes["per_km"])
        entry.assign_sub(learning_rate * slopes["entry"])
    return per_km, entry
