"""Lets an optimizer move the weight."""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    optimizer = tf.keras.optimizers.SGD(learning_rate)
    losses = tf.TensorArray(tf.float32, size=steps)
    for step in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model(x, w) - y) ** 2)
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])
        losses = losses.write(step, loss)
    return losses.stack()
