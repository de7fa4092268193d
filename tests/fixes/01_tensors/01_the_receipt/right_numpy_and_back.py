"""Lets NumPy multiply, and makes a float32 tensor of what it says."""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.constant(counts.numpy() * prices.numpy(), dtype=tf.float32)
