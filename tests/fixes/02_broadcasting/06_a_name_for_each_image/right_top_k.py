"""Takes the best one of each row, and removes the axis of the one."""

import tensorflow as tf

KINDS = ["cat", "dog", "owl"]


def name_images(scores):
    best = tf.math.top_k(scores, k=1).indices
    return tf.gather(KINDS, best[:, 0])
