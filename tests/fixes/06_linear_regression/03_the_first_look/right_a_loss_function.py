"""Puts the forward pass into a function of its own and calls it under each tape."""

import tensorflow as tf


def mse(y_true, y_pred):
    tf.debugging.assert_shapes([(y_true, ("N",)), (y_pred, ("N",))])
    return tf.reduce_mean(tf.math.squared_difference(y_true, y_pred))


def train_step(model, w, x, y, learning_rate):
    with tf.GradientTape() as tape:
        loss = mse(y, model(x, w))
    w.assign(w - learning_rate * tape.gradient(loss, w))
    return loss


def train(model, w, x, y, steps, learning_rate):
    return tf.stack([train_step(model, w, x, y, learning_rate) for _ in range(steps)])
