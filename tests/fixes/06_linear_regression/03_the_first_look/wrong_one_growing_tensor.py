"""Hangs every prediction on to one tensor, and leaves the tapes alone.

Caught by: test_no_step_is_held_on_to
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses, history = [], tf.zeros([0])
    for _ in range(steps):
        with tf.GradientTape() as tape:
            y_pred = model(x, w)
            loss = tf.reduce_mean(tf.square(y_pred - y))
        w.assign_sub(learning_rate * tape.gradient(loss, w))
        losses.append(loss)
        history = tf.concat([history, y_pred], axis=0)
    return tf.stack(losses)
