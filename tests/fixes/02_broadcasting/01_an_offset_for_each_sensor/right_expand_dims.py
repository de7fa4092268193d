"""Adds an axis of size 1 at the end."""

import tensorflow as tf


def calibrate(readings, offsets):
    return tf.add(readings, tf.expand_dims(offsets, axis=-1))
