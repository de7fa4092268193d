"""Casts the logits to the dtype of the labels.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(tf.cast(logits, labels.dtype), axis=-1, output_type=tf.int32)
    return tf.reduce_mean(tf.cast(answers == labels[:, 0], tf.float32))
