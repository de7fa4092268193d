"""Divides floats."""

import tensorflow as tf


def smoothed(average, correct, total):
    accuracy = tf.cast(correct, tf.float32) / tf.cast(total, tf.float32)
    return 0.9 * average + 0.1 * accuracy
