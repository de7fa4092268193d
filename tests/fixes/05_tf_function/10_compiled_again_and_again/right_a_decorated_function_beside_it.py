"""Hands the model to a function that was compiled once and for all."""

import tensorflow as tf


@tf.function
def mean_of(model, batch):
    return tf.reduce_mean(model(batch))


def evaluate(model, batches):
    return tf.stack([mean_of(model, batch) for batch in batches])
