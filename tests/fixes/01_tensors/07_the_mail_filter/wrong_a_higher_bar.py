"""Stops only what is nearly certain.

Caught by: test_what_is_probably_spam_is_labelled_so
"""

import tensorflow as tf


def labels(probabilities):
    return tf.cast(probabilities > 0.8, tf.int32)
