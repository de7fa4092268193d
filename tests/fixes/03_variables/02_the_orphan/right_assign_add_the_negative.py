"""Adds the negative step, under another name for the same variable."""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    weights = w
    weights.assign_add(-learning_rate * gradient)
    return loss
