"""Refuses what cannot be broadcast, which would raise anyway.

Caught by: test_a_vector_and_a_table_are_refused
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    tf.broadcast_static_shape(targets.shape, predictions.shape)
    return tf.reduce_mean((targets - predictions) ** 2)
