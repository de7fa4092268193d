"""Drops the second axis and keeps the product that needs it.

Caught by: test_both_sides_of_the_loss_have_one_shape
"""

import tensorflow as tf


def predict(X, w, b):
    return X @ w + b


@tf.function
def train_step(X, y, w, b):
    with tf.GradientTape() as tape:
        y_pred = predict(X, w, b)
        tf.debugging.assert_shapes([(y, ("N",)), (y_pred, ("N",))])
        loss = tf.reduce_mean(tf.square(y - y_pred))
    dw, db = tape.gradient(loss, [w, b])
    w.assign_sub(0.4 * dw)
    b.assign_sub(0.4 * db)
    return loss


def fit(X, y, w, b, steps):
    losses = []
    for _ in range(steps):
        losses.append(train_step(X, y, w, b))
    return tf.stack(losses)
