"""Divides the growing gradient by the number of batches so far.

Caught by: test_each_step_follows_its_own_batch
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    total, steps = tf.constant(0.0), 0
    with tf.GradientTape(persistent=True) as tape:
        for x, y in batches:
            total += tf.reduce_mean(tf.square(x * weight - y))
            steps += 1
            weight.assign_sub(rate * tape.gradient(total / steps, weight))
    return total / steps
