"""Lets -1 find the batch, and takes every picture for one of 6 pixels.

Caught by: test_larger_pictures_make_longer_rows
"""

import tensorflow as tf


def flatten(pictures):
    return tf.reshape(pictures, (-1, 6))
