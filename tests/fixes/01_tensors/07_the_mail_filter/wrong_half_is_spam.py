"""Counts one half as spam.

Caught by: test_one_half_is_not_above_one_half
"""

import tensorflow as tf


def labels(probabilities):
    return tf.cast(probabilities >= 0.5, tf.int32)
