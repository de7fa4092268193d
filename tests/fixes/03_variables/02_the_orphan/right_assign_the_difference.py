"""Computes the new value and assigns it to the variable."""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign(w - learning_rate * gradient)
    return loss
