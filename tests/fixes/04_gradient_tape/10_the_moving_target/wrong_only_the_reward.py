"""Leaves the next position out of the target.

Caught by: test_the_estimates_go_to_their_targets
"""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(reward - tf.linalg.matvec(now, weights)))
    return tape.gradient(loss, weights)
