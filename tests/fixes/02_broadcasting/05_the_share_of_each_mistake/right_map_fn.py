"""Maps over the rows."""

import tensorflow as tf


def shares(counts):
    return tf.map_fn(lambda row: row / tf.reduce_sum(row), counts)
