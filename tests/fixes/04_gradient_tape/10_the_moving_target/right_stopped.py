"""Lets no gradient through the target."""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    with tf.GradientTape() as tape:
        target = tf.stop_gradient(reward + discount * tf.linalg.matvec(later, weights))
        estimate = tf.linalg.matvec(now, weights)
        loss = tf.reduce_mean(tf.square(target - estimate))
    return tape.gradient(loss, weights)
