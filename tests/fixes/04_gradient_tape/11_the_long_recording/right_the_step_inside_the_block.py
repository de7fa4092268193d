"""Asks and steps inside the block of a tape that is new for each batch."""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    errors = []
    for x, y in batches:
        with tf.GradientTape() as tape:
            errors.append(tf.reduce_mean(tf.square(x * weight - y)))
            weight.assign_sub(rate * tape.gradient(errors[-1], weight))
    return sum(errors) / len(errors)
