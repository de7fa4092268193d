"""Counts the axis from the front."""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    return tf.gather(KINDS, tf.math.argmax(scores, axis=1, output_type=tf.int32))
