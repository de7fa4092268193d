"""Centres the columns and divides the rate by their variances."""

import tensorflow as tf


def fit(X, y, steps=80, learning_rate=0.4):
    w, b = tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)
    mean, variance = tf.nn.moments(X, axes=[0])
    X = X - mean

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(X, w) + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate / variance * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec(rows - mean, w) + b
