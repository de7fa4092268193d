"""Broadcasts the weights over the rows and sums the features away."""

import tensorflow as tf


def prices(houses, weights):
    return tf.reduce_sum(houses * weights, axis=-1)
