"""Divides the gradients of the sum, and the loss that it returns."""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(w * prices + b - sales))
    dw, db = tape.gradient(loss, [w, b])
    rows = tf.cast(tf.shape(prices)[0], tf.float32)
    dw, db = dw / rows, db / rows
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss / rows
