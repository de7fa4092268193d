"""Writes the offsets out, once for each time."""

import tensorflow as tf


def calibrate(readings, offsets):
    times = tf.shape(readings)[1]
    return readings + tf.repeat(offsets[:, None], times, axis=1)
