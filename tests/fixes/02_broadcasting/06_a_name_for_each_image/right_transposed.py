"""Puts the kinds first, where argmax looks by default."""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    return tf.gather(KINDS, tf.argmax(tf.transpose(scores)))
