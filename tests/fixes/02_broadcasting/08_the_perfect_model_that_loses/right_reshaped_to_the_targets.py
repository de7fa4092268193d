"""Gives the predictions the shape of the targets."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - tf.reshape(predictions, tf.shape(targets))
    return tf.reduce_mean(tf.square(errors))
