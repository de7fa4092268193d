"""Removes axes of size 1 first, that of a single image too.

Caught by: test_a_single_image_is_still_a_batch
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = tf.argmax(tf.squeeze(scores), axis=-1)
    return tf.gather(KINDS, best)
