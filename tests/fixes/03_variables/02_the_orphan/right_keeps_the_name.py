"""Gives the name to what the update in place returns, which is the variable still."""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w = w.assign_sub(learning_rate * gradient)
    return loss
