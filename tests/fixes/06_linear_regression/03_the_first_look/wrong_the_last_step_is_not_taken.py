"""Reports all losses and leaves the move out after the last one.

Caught by: test_each_loss_is_a_new_one
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    for step in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
        losses.append(loss)
        if step < steps - 1:
            w.assign_sub(learning_rate * tape.gradient(loss, w))
    return tf.stack(losses)
