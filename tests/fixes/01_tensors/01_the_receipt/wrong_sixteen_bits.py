"""Makes short whole numbers of the counts on the way.

Caught by: test_a_single_line_is_priced_exactly
"""

import tensorflow as tf


def line_totals(counts, prices):
    return tf.cast(tf.cast(counts, tf.int16), tf.float32) * prices
