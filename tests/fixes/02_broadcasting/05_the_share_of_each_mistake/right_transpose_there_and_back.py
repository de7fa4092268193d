"""Lines the rows up on the right, and turns the result back."""

import tensorflow as tf


def shares(counts):
    totals = tf.reduce_sum(counts, axis=1)
    return tf.transpose(tf.transpose(counts) / totals)
