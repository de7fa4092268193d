"""Averages what Keras gives for each house."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    return tf.reduce_mean(tf.keras.losses.MSE(targets[:, None], predictions))
