"""Takes the best message of each folder.

Caught by: test_a_single_message_is_right_or_wrong
"""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=0, output_type=tf.int32)
    hits = answers == tf.squeeze(labels, axis=-1)
    return tf.reduce_mean(tf.cast(hits, tf.float32))
