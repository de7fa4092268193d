"""Lets five rows make the step that they made before, and all others one of that size.

Caught by: test_repeated_rows_have_the_same_loss_and_step
"""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(w * prices + b - sales))
    dw, db = tape.gradient(loss, [w, b])
    rate = learning_rate * 5 / len(prices)
    w.assign_sub(rate * dw)
    b.assign_sub(rate * db)
    return loss / len(prices)
