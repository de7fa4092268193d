"""Starts the backward pass from one error at a time."""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape(persistent=True) as tape:
        errors = tf.square(tf.einsum("bn,n->b", features, weights) - targets)
    starts = tf.unstack(tf.eye(errors.shape[0]))
    return tf.stack([tape.gradient(errors, weights, output_gradients=start) for start in starts])
