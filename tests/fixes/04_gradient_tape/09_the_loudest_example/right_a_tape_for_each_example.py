"""Takes the examples one by one, each on a tape of its own."""

import tensorflow as tf


def pulls(weights, features, targets):
    rows = []
    for example, target in zip(features, targets):
        with tf.GradientTape() as tape:
            error = (tf.tensordot(example, weights, 1) - target) ** 2
        rows.append(tape.gradient(error, weights))
    return tf.stack(rows)
