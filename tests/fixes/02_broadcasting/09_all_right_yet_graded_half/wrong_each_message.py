"""Tells of each message, not of the batch.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    return tf.cast(answers == labels[:, 0], tf.float32)
