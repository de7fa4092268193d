"""Keeps the rate in a variable of its own, which the step reads whenever it runs."""

import tensorflow as tf

current_rate = tf.Variable(0.0, trainable=False)


@tf.function
def step(w, loss):
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(current_rate * tape.gradient(value, w))
    return value


def train(w, loss, rates):
    losses = []
    for rate in rates:
        current_rate.assign(rate)
        losses.append(step(w, loss))
    return tf.stack(losses)
