"""Pairs every gradient with its source."""

import tensorflow as tf


def fit_fares(distances, fares, steps, learning_rate):
    per_km, entry = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(per_km * distances + entry - fares))
        sources = [entry, per_km]
        for source, slope in zip(sources, tape.gradient(loss, sources)):
            source.assign(source - learning_rate * slope)
    return per_km, entry
