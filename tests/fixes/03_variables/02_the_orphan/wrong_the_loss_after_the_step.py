"""Moves the variable, and returns the loss of where it arrived.

Caught by: test_the_loss_falls_with_every_step
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign_sub(learning_rate * gradient)
    return w**2
