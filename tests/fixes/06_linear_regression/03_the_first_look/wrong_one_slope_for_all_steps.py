"""Takes the slopes of the model once and goes on as if it were a plane.

Caught by: test_the_callers_weight_arrives
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses, start = [], tf.identity(w)
    with tf.GradientTape() as tape:
        first = model(x, w)
    slopes = tf.reshape(tape.jacobian(first, w), (x.shape[0], -1))
    for _ in range(steps):
        errors = first + tf.linalg.matvec(slopes, tf.reshape(w - start, [-1])) - y
        losses.append(tf.reduce_mean(tf.square(errors)))
        gradient = 2 * tf.linalg.matvec(slopes, errors, transpose_a=True) / x.shape[0]
        w.assign_sub(learning_rate * tf.reshape(gradient, w.shape))
    return tf.stack(losses)
