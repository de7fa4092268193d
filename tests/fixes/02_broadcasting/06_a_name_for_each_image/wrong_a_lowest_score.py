"""Begins the search at a score that it takes for the lowest of all.

Caught by: test_every_image_gets_the_kind_with_its_highest_score
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    names = []
    for row in scores:
        highest, name = -100.0, KINDS[0]
        for kind, score in zip(KINDS, row):
            if score > highest:
                highest, name = score, kind
        names.append(name)
    return tf.constant(names)
