"""Keeps one tape open and lets it forget, at the beginning of each step, what it has heard."""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    with tf.GradientTape(persistent=True) as tape:
        for _ in range(steps):
            tape.reset()
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
            with tape.stop_recording():
                w.assign_sub(learning_rate * tape.gradient(loss, w))
                losses.append(loss)
    return tf.stack(losses)
