"""Multiplies by a column and removes that axis."""

import tensorflow as tf


def prices(houses, weights):
    return tf.squeeze(houses @ weights[:, tf.newaxis], axis=-1)
