"""Gets the shape by a reshape and a transpose, and mixes the pictures.

Caught by: test_each_row_reads_its_picture_line_by_line
"""

import tensorflow as tf


def flatten(pictures):
    return tf.transpose(tf.reshape(pictures, (-1, pictures.shape[0])))
