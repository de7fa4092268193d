"""Contracts one axis."""

import tensorflow as tf


def prices(houses, weights):
    return tf.tensordot(houses, weights, 1)
