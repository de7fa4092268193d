"""Makes the compiled step inside `fit`, once, round the data and the variables."""

import tensorflow as tf


def predict(X, w, b):
    return tf.tensordot(X, w, axes=1) + b


def mse(y_true, y_pred):
    tf.debugging.assert_shapes([(y_true, ("N",)), (y_pred, ("N",))])
    return tf.reduce_mean(tf.math.squared_difference(y_true, y_pred))


def fit(X, y, w, b, steps):
    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = mse(y, predict(X, w, b))
        for variable, gradient in zip([w, b], tape.gradient(loss, [w, b])):
            variable.assign_sub(0.4 * gradient)
        return loss

    return tf.stack([train_step() for _ in range(steps)])
