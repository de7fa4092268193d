"""Divides the sum by the number of rows."""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        errors = tf.square(w * prices + b - sales)
        loss = tf.reduce_sum(errors) / tf.cast(tf.size(errors), tf.float32)
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss
