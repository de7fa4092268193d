"""Pairs houses up in Python."""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    squares = [(t - p[0]) ** 2 for t, p in zip(targets, predictions)]
    return tf.reduce_mean(squares)
