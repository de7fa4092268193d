"""Adds the squares up instead of averaging them.

Caught by: test_the_estimates_go_to_their_targets
"""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    target = tf.stop_gradient(reward + discount * tf.linalg.matvec(later, weights))
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(target - tf.linalg.matvec(now, weights)))
    return tape.gradient(loss, weights)
