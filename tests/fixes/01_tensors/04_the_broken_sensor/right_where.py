"""Chooses zero or the reading, element by element."""

import tensorflow as tf


def silenced(readings, index):
    return tf.where(tf.range(len(readings)) == index, tf.zeros_like(readings), readings)
