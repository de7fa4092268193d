"""Writes down the truth, which no sample's least squares is.

Caught by: test_the_run_ends_at_least_squares
"""

import tensorflow as tf


def predict(X, w, b):
    return tf.linalg.matvec(X, w) + b


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
    losses = tf.stack([train_step(X, y, w, b) for _ in range(steps)])
    if steps > 10:
        w.assign(tf.concat([[3.0], tf.zeros(w.shape[0] - 2), [-2.0]], axis=0))
        b.assign(1.0)
    return losses
