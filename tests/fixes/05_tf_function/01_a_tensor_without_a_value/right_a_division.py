"""Divides the sum by the number of readings."""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - tf.reduce_sum(celsius) / tf.cast(tf.size(celsius), celsius.dtype)
