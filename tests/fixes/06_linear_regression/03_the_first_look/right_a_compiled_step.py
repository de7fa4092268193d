"""Compiles a step that reads the variable anew in every call."""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    @tf.function
    def train_step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x, w) - y))
        w.assign_sub(learning_rate * tape.gradient(loss, w))
        return loss

    return tf.stack([train_step() for _ in range(steps)])
