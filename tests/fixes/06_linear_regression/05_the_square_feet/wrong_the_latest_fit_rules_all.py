"""Keeps mean and scale in the module, where the next fit overwrites them.

Caught by: test_every_unit_comes_to_least_squares
"""

import tensorflow as tf

units = {}


def standard(rows):
    return (rows - units["mean"]) / units["deviation"]


def fit(X, y, steps=80, learning_rate=0.4):
    units.update(mean=tf.reduce_mean(X, axis=0), deviation=tf.math.reduce_std(X, axis=0))
    columns, w, b = standard(X), tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(columns, w) + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec(standard(rows), w) + b
