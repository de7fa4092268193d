"""Asks which of the two classes is more probable; the first of equals wins."""

import tensorflow as tf


def labels(probabilities):
    classes = tf.stack([1 - probabilities, probabilities], axis=-1)
    return tf.argmax(classes, axis=-1, output_type=tf.int32)
