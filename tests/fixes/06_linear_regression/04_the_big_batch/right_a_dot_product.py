"""Takes the product of the errors with themselves, in a compiled step."""

import tensorflow as tf


@tf.function
def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        errors = w * prices + b - sales
        loss = tf.tensordot(errors, errors, axes=1) / len(prices)
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return loss
