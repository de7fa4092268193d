"""Takes the lowest score.

Caught by: test_every_image_gets_the_kind_with_its_highest_score
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    return tf.gather(KINDS, tf.argmin(scores, axis=-1))
