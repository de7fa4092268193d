"""Collects all batches before the first step.

Caught by: test_nothing_is_kept_of_a_batch_that_is_done_with
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    batches, total = list(batches), tf.constant(0.0)
    for x, y in batches:
        with tf.GradientTape() as tape:
            error = tf.reduce_mean(tf.square(x * weight - y))
        weight.assign_sub(rate * tape.gradient(error, weight))
        total += error
    return total / len(batches)
