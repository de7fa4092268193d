"""Puts the weights on the left as a row, and takes that row out."""

import tensorflow as tf


def prices(houses, weights):
    return tf.matmul(weights[None, :], houses, transpose_b=True)[0]
