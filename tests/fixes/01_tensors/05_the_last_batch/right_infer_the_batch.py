"""Writes the size of a picture down as what it is, and leaves the batch to -1."""

import tensorflow as tf


def flatten(pictures):
    return tf.reshape(pictures, (-1, pictures.shape[1] * pictures.shape[2]))
