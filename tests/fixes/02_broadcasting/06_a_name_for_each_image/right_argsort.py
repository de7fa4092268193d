"""Sorts the kinds of each image and takes the first."""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    order = tf.argsort(scores, axis=-1, direction="DESCENDING")
    return tf.gather(KINDS, order[:, 0])
