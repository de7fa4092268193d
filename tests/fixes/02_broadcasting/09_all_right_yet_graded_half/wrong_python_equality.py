"""Asks whether two tensors are one object.

Caught by: test_a_single_message_is_right_or_wrong
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    return tf.constant(float(answers is labels))
