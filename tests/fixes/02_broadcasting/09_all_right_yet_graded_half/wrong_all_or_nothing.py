"""Asks whether all of the batch is right.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    hits = tf.reduce_all(answers == labels[:, 0])
    return tf.cast(hits, tf.float32)
