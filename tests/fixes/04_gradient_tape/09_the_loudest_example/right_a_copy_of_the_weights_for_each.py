"""Gives each example its own copy of the weights, and asks about the copies."""

import tensorflow as tf


def pulls(weights, features, targets):
    copies = tf.tile(weights[tf.newaxis], [tf.shape(features)[0], 1])
    with tf.GradientTape() as tape:
        tape.watch(copies)
        errors = tf.square(tf.reduce_sum(features * copies, axis=1) - targets)
    return tape.gradient(errors, copies)
