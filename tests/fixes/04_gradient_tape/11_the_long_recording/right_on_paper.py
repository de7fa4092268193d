"""Works the gradient out on paper."""

import tensorflow as tf


def train_epoch(weight, batches, rate):
    errors = []
    for x, y in batches:
        difference = x * weight - y
        errors.append(tf.reduce_mean(difference**2))
        weight.assign_sub(rate * tf.reduce_mean(2.0 * difference * x))
    return tf.reduce_mean(errors)
