"""Takes the only column of the labels, and counts."""

import tensorflow as tf


def accuracy(labels, logits):
    hits = tf.equal(tf.argmax(logits, axis=1), tf.cast(labels[:, 0], tf.int64))
    return tf.math.count_nonzero(hits, dtype=tf.float32) / logits.shape[0]
