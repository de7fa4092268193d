"""Reads the pictures column by column.

Caught by: test_a_smaller_batch_has_one_row_for_each_picture
"""

import tensorflow as tf


def flatten(pictures):
    columns = tf.transpose(pictures, [0, 2, 1])
    return tf.reshape(columns, (pictures.shape[0], -1))
