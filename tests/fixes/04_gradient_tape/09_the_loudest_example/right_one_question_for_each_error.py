"""Parts the errors while the tape runs and asks for each, on a tape that keeps its record."""

import tensorflow as tf


def pulls(weights, features, targets):
    with tf.GradientTape(persistent=True) as tape:
        errors = tf.unstack(tf.square(tf.linalg.matvec(features, weights) - targets))
    return tf.stack([tape.gradient(error, weights) for error in errors])
