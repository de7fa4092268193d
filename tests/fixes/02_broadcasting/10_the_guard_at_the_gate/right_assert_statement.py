"""Asserts it, with the shapes in the message."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    assert targets.shape == predictions.shape, (targets.shape, predictions.shape)
    return tf.reduce_mean((targets - predictions) ** 2)
