"""Divides the hits of the grid by the size of the batch.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    hits = tf.cast(answers == labels, tf.float32)
    return tf.reduce_sum(hits) / logits.shape[0]
