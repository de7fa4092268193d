"""Hands TensorFlow the counts as plain numbers, which take on the dtype of the prices."""

import tensorflow as tf


def line_totals(counts, prices):
    return prices * counts.numpy()
