"""Lets the two shapes speak for themselves."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    targets.shape.assert_is_compatible_with(predictions.shape)
    return tf.reduce_mean((targets - predictions) ** 2)
