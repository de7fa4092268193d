"""Returns the errors added up.

Caught by: test_each_step_follows_its_own_batch
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    total = tf.constant(0.0)
    for x, y in batches:
        with tf.GradientTape() as tape:
            error = tf.reduce_mean(tf.square(x * weight - y))
        weight.assign_sub(rate * tape.gradient(error, weight))
        total += error
    return total
