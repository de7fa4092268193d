"""Leaves it to Keras, which aligns the two."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    return tf.keras.losses.MeanSquaredError()(targets, predictions)
