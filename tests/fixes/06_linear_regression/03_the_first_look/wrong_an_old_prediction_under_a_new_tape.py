"""Makes a tape for each step and plays it the first prediction.

Caught by: test_each_loss_is_a_new_one
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    y_pred = model(x, w)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(y_pred - y))
        gradient = tape.gradient(loss, w)
        w.assign_sub(learning_rate * (tf.zeros_like(w) if gradient is None else gradient))
        losses.append(loss)
    return tf.stack(losses)
