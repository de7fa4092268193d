"""Measures the one column that is large here in another unit.

Caught by: test_every_unit_comes_to_least_squares
"""

import tensorflow as tf


def fit(X, y, steps=80, learning_rate=0.4):
    w, b = tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)
    mean, unit = tf.reduce_mean(X, axis=0), tf.where(tf.reduce_max(X, axis=0) > 1000.0, 600.0, 0.3)
    X = (X - mean) / unit

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(X, w) + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec((rows - mean) / unit, w) + b
