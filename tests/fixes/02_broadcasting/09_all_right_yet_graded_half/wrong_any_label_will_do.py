"""Counts an answer as right when any message has that label.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    hits = tf.reduce_any(answers == labels, axis=0)
    return tf.reduce_mean(tf.cast(hits, tf.float32))
