"""Squeezes a single label to a scalar.

Caught by: test_a_single_message_is_right_or_wrong
"""

import tensorflow as tf


def accuracy(labels, logits):
    hits = tf.math.in_top_k(targets=tf.squeeze(labels), predictions=logits, k=1)
    return tf.reduce_mean(tf.cast(hits, tf.float32))
