"""Goes through as many images as there are kinds, at most.

Caught by: test_every_image_gets_the_kind_with_its_highest_score
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = [tf.argmax(row) for row, _ in zip(scores, KINDS)]
    return tf.gather(KINDS, best)
