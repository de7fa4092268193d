"""Takes the kind whose score is above zero.

Caught by: test_every_image_gets_the_kind_with_its_highest_score
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = tf.where(scores > 0.0)[:, 1]
    return tf.gather(KINDS, best)
