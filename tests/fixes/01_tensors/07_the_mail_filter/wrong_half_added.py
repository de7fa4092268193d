"""Adds one half before cutting off.

Caught by: test_what_is_probably_spam_is_labelled_so
"""

import tensorflow as tf


def labels(probabilities):
    return tf.cast(probabilities + 0.5, tf.int32)
