"""Solves the equations and does not go down a slope.

Caught by: test_every_step_goes_down
"""

import tensorflow as tf


def fit(X, y, steps=80, learning_rate=0.4):
    mean = tf.reduce_mean(X, axis=0)
    centred = tf.concat([X - mean, tf.ones_like(X[:, :1])], axis=1)
    solution = tf.linalg.lstsq(centred, y[:, tf.newaxis], fast=False)[:, 0]
    w, b = (solution[:-1], solution[-1]) if steps else (tf.zeros(X.shape[1]), tf.constant(0.0))
    return lambda rows: tf.linalg.matvec(rows - mean, w) + b
