"""Keeps the differences of every batch for a report, as NumPy arrays.

Caught by: test_nothing_is_kept_of_a_batch_that_is_done_with
"""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    differences, total = [], tf.constant(0.0)
    for x, y in batches:
        with tf.GradientTape() as tape:
            difference = x * weight - y
            error = tf.reduce_mean(tf.square(difference))
        differences.append(difference.numpy())
        weight.assign_sub(rate * tape.gradient(error, weight))
        total += error
    return total / len(differences)
