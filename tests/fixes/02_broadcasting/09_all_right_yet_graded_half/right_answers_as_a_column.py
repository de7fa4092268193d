"""Gives the answers the axis that the labels have."""

import tensorflow as tf


def accuracy(labels, logits):
    answers = tf.argmax(logits, axis=-1, output_type=tf.int32)
    hits = answers[:, tf.newaxis] == labels
    return tf.reduce_mean(tf.cast(hits, tf.float32))
