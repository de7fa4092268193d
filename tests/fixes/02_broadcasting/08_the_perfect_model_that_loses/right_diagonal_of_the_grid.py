"""Makes the grid and keeps its diagonal, wasteful and right."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    return tf.reduce_mean(tf.linalg.diag_part(targets - predictions) ** 2)
