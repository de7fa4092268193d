"""Writes down the loss of where each step arrives.

Caught by: test_each_loss_is_a_new_one
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
        w.assign_sub(learning_rate * tape.gradient(loss, w))
        losses.append(tf.reduce_mean(tf.square(model(x, w) - y)))
    return tf.stack(losses)
