"""Freezes the weights once, and never looks at them again.

Caught by: test_the_estimates_go_to_their_targets
"""

import tensorflow as tf

FROZEN = {}


def value_gradient(weights, now, reward, later, discount=0.9):
    frozen = FROZEN.setdefault("weights", tf.constant(weights))
    target = reward + discount * tf.linalg.matvec(later, frozen)
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(target - tf.linalg.matvec(now, weights)))
    return tape.gradient(loss, weights)
