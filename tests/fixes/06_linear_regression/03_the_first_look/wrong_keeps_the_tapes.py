"""Makes a tape for each step and keeps them all.

Caught by: test_no_step_is_held_on_to
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses, tapes = [], []
    for _ in range(steps):
        tapes.append(tf.GradientTape(persistent=True))
        with tapes[-1]:
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
        w.assign_sub(learning_rate * tapes[-1].gradient(loss, w))
        losses.append(loss)
    return tf.stack(losses)
