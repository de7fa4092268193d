"""Sums by a product with a column of ones."""

import tensorflow as tf


def shares(counts):
    totals = counts @ tf.ones((counts.shape[1], 1))
    return tf.math.divide_no_nan(counts, totals)
