"""Leaves the step to an optimizer, with pairs of gradient and variable."""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    pairs = [(gradients[name], parameters[name]) for name in parameters]
    tf.keras.optimizers.SGD(rate).apply_gradients(pairs)
    return loss
