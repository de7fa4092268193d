"""Multiplies by einsum, on the cast."""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.einsum("i,i->i", tf.cast(counts, prices.dtype), prices)
