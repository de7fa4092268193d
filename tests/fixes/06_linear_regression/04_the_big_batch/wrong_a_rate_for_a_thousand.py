"""Divides the gradients by a thousand, which suits a thousand rows.

Caught by: test_repeated_rows_have_the_same_loss_and_step
"""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(w * prices + b - sales))
    dw, db = tape.gradient(loss, [w, b])
    dw, db = dw / 1000.0, db / 1000.0
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss / len(prices)
