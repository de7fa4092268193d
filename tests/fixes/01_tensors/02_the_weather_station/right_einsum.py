"""Converts at the boundary, and writes the product in letters."""

import tensorflow as tf


def score(readings, weights):
    batch = tf.convert_to_tensor(readings, tf.float32)
    return tf.einsum("bs,s->b", batch, weights)
