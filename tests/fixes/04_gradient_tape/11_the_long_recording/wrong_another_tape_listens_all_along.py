"""Opens a tape for each batch, under another that runs through the epoch and hears copies.

Caught by: test_nothing_is_kept_of_a_batch_that_is_done_with
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    total, steps = tf.constant(0.0), 0
    with tf.GradientTape():
        for x, y in batches:
            x, y = tf.identity(x), tf.identity(y)
            with tf.GradientTape() as tape:
                error = tf.reduce_mean(tf.square(x * weight - y))
            weight.assign_sub(rate * tape.gradient(error, weight))
            total, steps = total + error, steps + 1
    return total / steps
