"""Leaves the update to an optimizer whose operation applies the gradient itself."""

import tensorflow as tf


def predict(X, w, b):
    return tf.linalg.matvec(X, w) + b


def fit(X, y, w, b, steps):
    optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.4)

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.math.squared_difference(y, predict(X, w, b)))
        optimizer.apply_gradients(zip(tape.gradient(loss, [w, b]), [w, b]))
        return loss

    return tf.stack([train_step() for _ in range(steps)])
