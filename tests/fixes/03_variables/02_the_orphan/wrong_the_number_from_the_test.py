"""Writes down where one step from 3.0 leads.

Caught by: test_the_loss_falls_with_every_step
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w.assign(tf.ones_like(w) * 2.4 if w.shape.rank == 0 else w - learning_rate * gradient)
    return loss
