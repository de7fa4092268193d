"""Makes floats of whole numbers and back, and large ones come back changed.

Caught by: test_a_walk_of_two_moments_is_paired_by_moment
"""

import tensorflow as tf


def points(east, north):
    pairs = tf.stack([tf.cast(east, tf.float32), tf.cast(north, tf.float32)], axis=-1)
    return tf.cast(pairs, east.dtype)
