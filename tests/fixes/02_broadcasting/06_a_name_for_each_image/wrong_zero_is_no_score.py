"""Takes a score of zero for a missing one.

Caught by: test_a_single_image_is_still_a_batch
"""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    given = tf.where(scores == 0.0, scores.dtype.min, scores)
    return tf.gather(KINDS, tf.argmax(given, axis=1))
