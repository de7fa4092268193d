"""Writes into a NumPy copy and makes a tensor of it."""

import tensorflow as tf


def silenced(readings, index):
    array = readings.numpy().copy()
    array[index] = 0
    return tf.constant(array)
