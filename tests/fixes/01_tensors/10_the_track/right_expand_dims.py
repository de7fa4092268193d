"""Adds the axis by name, and joins along it."""

import tensorflow as tf


def points(east, north):
    return tf.concat([tf.expand_dims(axis, axis=-1) for axis in (east, north)], axis=-1)
