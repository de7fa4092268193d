"""Writes the usual discount into the target.

Caught by: test_the_estimates_go_to_their_targets
"""

import tensorflow as tf


def value_gradient(weights, now, reward, later, discount=0.9):
    target = reward + 0.9 * tf.linalg.matvec(later, weights)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(target - tf.linalg.matvec(now, weights)))
    return tape.gradient(loss, weights)
