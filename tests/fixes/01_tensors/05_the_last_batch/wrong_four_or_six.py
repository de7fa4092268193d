"""Lets -1 find the pixels of a full batch, and the pictures of a smaller one.

Caught by: test_larger_pictures_make_longer_rows
"""

import tensorflow as tf


def flatten(pictures):
    return tf.reshape(pictures, (4, -1) if len(pictures) == 4 else (-1, 6))
