"""Multiplies each row by the inverse of its total."""

import tensorflow as tf


def shares(counts):
    return tf.einsum("ij,i->ij", counts, 1.0 / tf.reduce_sum(counts, axis=1))
