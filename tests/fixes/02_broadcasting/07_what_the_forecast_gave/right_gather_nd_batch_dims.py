"""Indexes within each row."""

import tensorflow as tf


def chance_of_what_came(forecast, came):
    return tf.gather_nd(forecast, came[:, tf.newaxis], batch_dims=1)
