"""Transposes only when the shape shows that it is needed.

Caught by: test_a_walk_of_two_moments_is_paired_by_moment
"""

import tensorflow as tf


def points(east, north):
    walk = tf.stack([east, north])
    return walk if walk.shape[1] == 2 else tf.transpose(walk)
