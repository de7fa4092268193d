"""Ensures that the predictions have the shape of the targets."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    predictions = tf.ensure_shape(predictions, targets.shape)
    return tf.reduce_mean(tf.math.squared_difference(targets, predictions))
