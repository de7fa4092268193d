"""Names the axes."""

import tensorflow as tf


def prices(houses, weights):
    return tf.einsum("hf,f->h", houses, weights)
