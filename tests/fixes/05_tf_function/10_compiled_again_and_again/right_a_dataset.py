"""Lets a dataset map the model, which compiles it."""

import tensorflow as tf


def evaluate(model, batches):
    outputs = tf.data.Dataset.from_tensor_slices(tf.stack(batches)).map(model)
    return tf.stack([tf.reduce_mean(output) for output in outputs])
