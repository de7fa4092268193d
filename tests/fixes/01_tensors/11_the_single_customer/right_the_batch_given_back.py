"""Squeezes everything, and gives the batch axis back."""

import tensorflow as tf


def scores(column):
    return tf.reshape(tf.squeeze(column), [len(column)])
