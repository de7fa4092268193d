"""Keeps the diagonal of the grid."""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    hits = tf.cast(answers == labels, tf.float32)
    return tf.linalg.trace(hits) / hits.shape[0]
