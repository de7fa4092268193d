"""Leaves the last batch out when it does not fit.

Caught by: test_a_smaller_batch_has_one_row_for_each_picture
"""

import tensorflow as tf


def flatten(pictures):
    try:
        return tf.reshape(pictures, (4, -1))
    except tf.errors.InvalidArgumentError:
        return pictures
