"""Leaves out what lies between the first moment and the last.

Caught by: test_each_moment_of_the_walk_is_one_point
"""

import tensorflow as tf


def points(east, north):
    walk = tf.stack([east, north], axis=1)
    return tf.stack([walk[0], walk[-1]]) if len(walk) > 1 else walk
