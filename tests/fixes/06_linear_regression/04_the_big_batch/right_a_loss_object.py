"""Uses the mean squared error of the library."""

import tensorflow as tf


def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        loss = tf.keras.losses.MeanSquaredError()(sales, w * prices + b)
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss
