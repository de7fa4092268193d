"""Turns the column into a row, which lines up on the right."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - tf.transpose(predictions)
    return tf.reduce_mean(errors**2)
