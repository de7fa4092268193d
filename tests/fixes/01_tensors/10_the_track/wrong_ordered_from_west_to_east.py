"""Sorts the points, and the walk goes another way.

Caught by: test_each_moment_of_the_walk_is_one_point
"""

import tensorflow as tf


def points(east, north):
    return tf.gather(tf.stack([east, north], axis=-1), tf.argsort(east))
