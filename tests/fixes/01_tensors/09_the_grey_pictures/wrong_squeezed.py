"""Squeezes first, and a single picture loses its batch axis.

Caught by: test_a_single_square_picture_has_its_channel_too
"""

import tensorflow as tf


def with_channel(pictures):
    return tf.squeeze(pictures)[..., tf.newaxis]
