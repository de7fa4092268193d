"""Moves the variable, always by a tenth of the gradient.

Caught by: test_the_loss_falls_with_every_step
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign_sub(0.1 * gradient)
    return loss
