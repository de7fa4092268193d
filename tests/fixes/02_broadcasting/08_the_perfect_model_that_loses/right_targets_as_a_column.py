"""Gives the targets the axis that the predictions have."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets[:, tf.newaxis] - predictions
    return tf.reduce_mean(tf.square(errors))
