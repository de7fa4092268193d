"""Looks for the axis that is as long as the list of kinds.

Caught by: test_as_many_images_as_kinds_make_no_difference
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    axis = list(scores.shape).index(len(KINDS))
    return tf.gather(KINDS, tf.argmax(scores, axis=axis))
