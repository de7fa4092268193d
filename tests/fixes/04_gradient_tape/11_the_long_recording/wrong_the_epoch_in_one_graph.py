"""Compiles the epoch as a whole: the graph holds every batch that went by.

Caught by: test_nothing_is_kept_of_a_batch_that_is_done_with
"""

import tensorflow as tf


@tf.function
def train_epoch(weight, batches, rate):
    total, steps = tf.constant(0.0), 0
    for x, y in batches:
        with tf.GradientTape() as tape:
            error = tf.reduce_mean(tf.square(x * weight - y))
        weight.assign_sub(rate * tape.gradient(error, weight))
        total, steps = total + error, steps + 1
    return total / steps
