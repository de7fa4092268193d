"""Asks about the error of one batch, on a tape that still keeps them all.

Caught by: test_nothing_is_kept_of_a_batch_that_is_done_with
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    total, steps = tf.constant(0.0), 0
    with tf.GradientTape(persistent=True) as tape:
        for x, y in batches:
            error = tf.reduce_mean(tf.square(x * weight - y))
            weight.assign_sub(rate * tape.gradient(error, weight))
            total, steps = total + error, steps + 1
    return total / steps
