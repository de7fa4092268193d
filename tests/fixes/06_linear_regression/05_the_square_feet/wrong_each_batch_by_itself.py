"""Scales the rows of a prediction by their own mean and deviation.

Caught by: test_every_unit_comes_to_least_squares
"""

import tensorflow as tf


def fit(X, y, steps=80, learning_rate=0.4):
    w, b = tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)

    def scaled(rows):
        deviation = tf.math.reduce_std(rows, axis=0)
        return tf.math.divide_no_nan(rows - tf.reduce_mean(rows, axis=0), deviation)

    X = scaled(X)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(X, w) + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec(scaled(rows), w) + b
