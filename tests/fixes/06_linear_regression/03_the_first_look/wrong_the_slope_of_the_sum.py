"""Descends the sum of the squared errors and reports their mean.

Caught by: test_the_callers_weight_arrives
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            total = tf.reduce_sum(tf.square(model(x, w) - y))
        w.assign_sub(learning_rate * tape.gradient(total, w))
        losses.append(total / tf.cast(tf.size(y), tf.float32))
    return tf.stack(losses)
