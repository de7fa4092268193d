"""Keeps the tape persistent and makes a new one in each step."""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    for _ in range(steps):
        with tf.GradientTape(persistent=True) as tape:
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
        w.assign_sub(learning_rate * tape.gradient(loss, w))
        losses.append(loss)
        del tape
    return tf.convert_to_tensor(losses)
