"""Takes every picture for one of two lines.

Caught by: test_each_picture_has_one_channel_and_keeps_its_pixels
"""

import tensorflow as tf


def with_channel(pictures):
    return tf.reshape(pictures, (-1, 2, pictures.shape[2], 1))
