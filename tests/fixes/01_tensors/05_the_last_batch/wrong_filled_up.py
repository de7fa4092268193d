"""Fills the batch up with black pictures, and so returns four rows.

Caught by: test_a_smaller_batch_has_one_row_for_each_picture
"""

import tensorflow as tf


def flatten(pictures):
    missing = tf.maximum(4 - len(pictures), 0)
    full = tf.concat([pictures, tf.zeros([missing, *pictures.shape[1:]], pictures.dtype)], axis=0)
    return tf.reshape(full, (4, -1))
