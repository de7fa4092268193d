"""Trains a variable of its own, whose losses fall.

Caught by: test_each_loss_is_a_new_one
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses, mine = [], tf.Variable(w)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x, mine) - y))
        mine.assign_sub(learning_rate * tape.gradient(loss, mine))
        losses.append(loss)
    return tf.stack(losses)
