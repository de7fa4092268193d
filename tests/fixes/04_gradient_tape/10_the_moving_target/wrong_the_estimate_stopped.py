"""Stops the estimate and lets the target move.

Caught by: test_the_estimates_go_to_their_targets
"""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    with tf.GradientTape() as tape:
        target = reward + discount * tf.linalg.matvec(later, weights)
        estimate = tf.stop_gradient(tf.linalg.matvec(now, weights))
        loss = tf.reduce_mean(tf.square(target - estimate))
    return tape.gradient(loss, weights)
