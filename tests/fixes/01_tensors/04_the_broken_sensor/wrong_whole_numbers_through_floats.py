"""Makes floats of whole numbers and back, and large ones come back changed.

Caught by: test_whole_numbers_stay_whole_numbers
"""

import tensorflow as tf


def silenced(readings, index):
    row = tf.tensor_scatter_nd_update(tf.cast(readings, tf.float32), [[index]], [0.0])
    return tf.cast(row, readings.dtype)
