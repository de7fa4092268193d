"""Leaves the update to an optimizer, built before the step is traced."""

import tensorflow as tf


def predict(X, w, b):
    return tf.einsum("nk,k->n", X, w) + b


def fit(X, y, w, b, steps):
    optimizer = tf.keras.optimizers.SGD(learning_rate=0.4)
    optimizer.build([w, b])

    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((y - predict(X, w, b)) ** 2)
        gradients = tape.gradient(loss, [w, b])
        optimizer.apply_gradients(zip(gradients, [w, b]))
        return loss

    return tf.stack([train_step() for _ in range(steps)])
