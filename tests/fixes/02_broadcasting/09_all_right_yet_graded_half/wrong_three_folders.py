"""Knows of three folders.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    first, second, third = logits[:, 0], logits[:, 1], logits[:, 2]
    answers = tf.where(second > first, 1, 0)
    answers = tf.where(third > tf.maximum(first, second), 2, answers)
    return tf.reduce_mean(tf.cast(answers == labels[:, 0], tf.float32))
