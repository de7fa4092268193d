"""Asks whether two tensors are one object.

Caught by: test_the_share_of_right_answers
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    return tf.constant(float(answers is labels))
