"""Keeps as many names as there are images.

Caught by: test_every_image_gets_the_kind_with_its_highest_score
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = tf.argmax(scores)[: scores.shape[0]]
    return tf.gather(KINDS, best)
