"""Computes each loss anew and follows the first gradient.

Caught by: test_each_loss_is_a_new_one
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(model(x, w) - y))
    gradient = tape.gradient(loss, w)
    for _ in range(steps):
        losses.append(tf.reduce_mean(tf.square(model(x, w) - y)))
        w.assign_sub(learning_rate * gradient)
    return tf.stack(losses)
