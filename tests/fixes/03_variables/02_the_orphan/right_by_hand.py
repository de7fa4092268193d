"""Writes the gradient down instead of taping it."""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    loss = tf.square(w)
    w.assign(w * (1 - 2 * learning_rate))
    return loss
