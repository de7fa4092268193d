"""Asks image by image."""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = tf.map_fn(tf.argmax, scores, fn_output_signature=tf.int64)
    return tf.gather(KINDS, best)
