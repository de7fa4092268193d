"""Leaves it to Keras, which updates a slice of a copy."""

import keras


def silenced(readings, index):
    return keras.ops.slice_update(readings, [index], keras.ops.zeros([1], readings.dtype))
