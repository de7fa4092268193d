"""Lets a layer learn mean and variance of the columns."""

import tensorflow as tf


def fit(X, y, steps=80, learning_rate=0.4):
    w, b = tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)
    normalize = tf.keras.layers.Normalization(axis=-1)
    normalize.adapt(X)
    X = normalize(X)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(X, w) + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec(normalize(rows), w) + b
