"""Leaves it to Keras, which aligns the two."""

import tensorflow as tf


def accuracy(labels, logits):
    return tf.keras.metrics.SparseCategoricalAccuracy()(labels, logits)
