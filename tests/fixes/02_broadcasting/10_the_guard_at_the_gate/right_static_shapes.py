"""Compares the two shapes as a whole."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    if targets.shape != predictions.shape:
        raise ValueError(f"targets {targets.shape}, predictions {predictions.shape}")
    return tf.reduce_mean((targets - predictions) ** 2)
