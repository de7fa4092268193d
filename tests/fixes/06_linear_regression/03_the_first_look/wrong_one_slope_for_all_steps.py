"""Takes the slopes of the model once and goes on as if it were a plane.

Caught by: test_the_callers_weight_arrives
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses, start, ones = [], tf.identity(w), tf.ones_like(x)
    with tf.GradientTape(persistent=True) as outer:
        outer.watch(ones)
        with tf.GradientTape(persistent=True) as tape:
            first = model(x, w)
        slopes = tape.gradient(first, w, output_gradients=ones)
    for _ in range(steps):
        errors = first + outer.gradient(slopes, ones, output_gradients=w - start) - y
        losses.append(tf.reduce_mean(tf.square(errors)))
        w.assign_sub(learning_rate * tape.gradient(first, w, output_gradients=2 * errors / x.shape[0]))
    return tf.stack(losses)
