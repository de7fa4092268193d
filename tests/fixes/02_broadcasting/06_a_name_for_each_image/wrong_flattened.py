"""Takes the best score of the whole batch for everyone.

Caught by: test_every_image_gets_the_kind_with_its_highest_score
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = tf.argmax(tf.reshape(scores, [-1])) % 3
    return tf.repeat(tf.gather(KINDS, best), scores.shape[0])
