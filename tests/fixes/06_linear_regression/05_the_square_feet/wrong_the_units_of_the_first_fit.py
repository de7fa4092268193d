"""Measures each table once and keeps mean and scale for every other with as many columns.

Caught by: test_every_step_goes_down
"""

from functools import cache

import tensorflow as tf


class Units:
    mean = None


@cache
def units_of(columns):
    return Units()


def fit(X, y, steps=200, learning_rate=0.4):
    units = units_of(X.shape[1])
    if units.mean is None:
        units.mean, units.deviation = tf.reduce_mean(X, axis=0), tf.math.reduce_std(X, axis=0)
    columns, w, b = (X - units.mean) / units.deviation, tf.Variable(tf.zeros(X.shape[1])), tf.Variable(0.0)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.linalg.matvec(columns, w) + b - y))
        dw, db = tape.gradient(loss, [w, b])
        w.assign_sub(learning_rate * dw)
        b.assign_sub(learning_rate * db)

    for _ in range(steps):
        train_step()
    return lambda rows: tf.linalg.matvec((rows - units.mean) / units.deviation, w) + b
