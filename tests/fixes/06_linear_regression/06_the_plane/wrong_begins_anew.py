"""Sets the caller's variables to zero before it goes down.

Caught by: test_the_callers_variables_go_down_the_slope
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
    w.assign(tf.zeros_like(w))
    b.assign(0.0)
    return tf.stack([train_step(X, y, w, b) for _ in range(steps)])
