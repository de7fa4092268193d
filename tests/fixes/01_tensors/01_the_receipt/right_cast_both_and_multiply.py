"""Names the dtype, and the operation."""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.multiply(tf.cast(counts, tf.float32), tf.cast(prices, tf.float32))
