"""Goes through the rows."""

import tensorflow as tf


def shares(counts):
    return tf.stack([row / tf.reduce_sum(row) for row in counts])
