"""Makes three equal channels of one.

Caught by: test_each_picture_has_one_channel_and_keeps_its_pixels
"""

import tensorflow as tf


def with_channel(pictures):
    return tf.stack([pictures] * 3, axis=-1)
