"""Beside the length, looks at the rank that the errors come out with."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    errors = targets - predictions
    if len(targets) != len(predictions) or errors.shape.rank != 1:
        raise ValueError(f"targets {targets.shape}, predictions {predictions.shape}")
    return tf.reduce_mean(errors**2)
