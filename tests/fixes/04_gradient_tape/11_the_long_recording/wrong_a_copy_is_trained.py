"""Trains a copy of the weight, and the caller's stays where it is.

Caught by: test_each_step_follows_its_own_batch
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    mine = tf.Variable(weight)
    total, steps = tf.constant(0.0), 0
    for x, y in batches:
        with tf.GradientTape() as tape:
            error = tf.reduce_mean(tf.square(x * mine - y))
        mine.assign_sub(rate * tape.gradient(error, mine))
        total, steps = total + error, steps + 1
    return total / steps
