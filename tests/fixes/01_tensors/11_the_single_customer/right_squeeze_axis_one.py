"""Counts the axes from the front."""

import tensorflow as tf


def scores(column):
    return tf.squeeze(column, axis=[1])
