"""Doubles before cutting off, and what is certain gets the label 2.

Caught by: test_one_half_is_not_above_one_half
"""

import tensorflow as tf


def labels(probabilities):
    return tf.cast(probabilities * 2, tf.int32)
