"""Moves the caller's variables once; from the second step on, the names are those of tensors.

Caught by: test_the_callers_variables_go_down_the_slope
"""

import tensorflow as tf


def predict(X, w, b):
    return tf.linalg.matvec(X, w) + b


@tf.function
def train_step(X, y, w, b):
    with tf.GradientTape() as tape:
        tape.watch([w, b])
        y_pred = predict(X, w, b)
        tf.debugging.assert_shapes([(y, ("N",)), (y_pred, ("N",))])
        loss = tf.reduce_mean(tf.square(y - y_pred))
    dw, db = tape.gradient(loss, [w, b])
    return loss, w - 0.4 * dw, b - 0.4 * db


def fit(X, y, w, b, steps):
    given, losses = (w, b), []
    for _ in range(steps):
        loss, w, b = train_step(X, y, w, b)
        losses.append(loss)
        if len(losses) == 1:
            given[0].assign(w)
            given[1].assign(b)
    return tf.stack(losses)
