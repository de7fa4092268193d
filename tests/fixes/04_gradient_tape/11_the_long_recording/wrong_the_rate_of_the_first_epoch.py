"""Writes the rate of one epoch into the step.

Caught by: test_each_step_follows_its_own_batch
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    total, steps = tf.constant(0.0), 0
    for x, y in batches:
        with tf.GradientTape() as tape:
            error = tf.reduce_mean(tf.square(x * weight - y))
        weight.assign_sub(0.1 * tape.gradient(error, weight))
        total, steps = total + error, steps + 1
    return total / steps
