"""Asks for the slopes of all errors, each with the weight 1/N."""

import tensorflow as tf


@tf.function(reduce_retracing=True)
def train_step(prices, sales, w, b, learning_rate):
    with tf.GradientTape() as tape:
        errors = tf.square(w * prices + b - sales)
    shares = tf.ones_like(errors) / tf.cast(tf.size(errors), tf.float32)
    dw, db = tape.gradient(errors, [w, b], output_gradients=shares)
    w.assign_sub(learning_rate * dw)
    b.assign_sub(learning_rate * db)
    return tf.tensordot(errors, shares, axes=1)
