"""Keeps one persistent tape open round the whole loop, and with it every step.

Caught by: test_no_step_is_held_on_to
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    with tf.GradientTape(persistent=True) as tape:
        for _ in range(steps):
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
            with tape.stop_recording():
                w.assign_sub(learning_rate * tape.gradient(loss, w))
            losses.append(loss)
    return tf.stack(losses)
