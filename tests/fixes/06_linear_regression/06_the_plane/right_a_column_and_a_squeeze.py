"""Gives the product its two axes and takes the second one off again; the step number comes as a tensor."""

import tensorflow as tf


def predict(X, w, b):
    return tf.squeeze(X @ tf.reshape(w, (-1, 1)), axis=1) + b


@tf.function
def train_step(X, y, w, b, step):
    with tf.GradientTape() as tape:
        y_pred = predict(X, w, b)
        tf.debugging.assert_shapes([(y, ("N",)), (y_pred, ("N",))], message=f"in step {step}")
        loss = tf.reduce_mean(tf.square(y - y_pred))
    dw, db = tape.gradient(loss, [w, b])
    w.assign(w - 0.4 * dw)
    b.assign(b - 0.4 * db)
    return loss


def fit(X, y, w, b, steps):
    losses = []
    for step in range(steps):
        losses.append(train_step(X, y, w, b, tf.constant(step)))
    return tf.stack(losses)
