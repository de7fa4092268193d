"""Encodes in its own way.

Caught by: test_every_word_counts_and_nothing_else
"""

import tensorflow as tf


def new_reader(encode):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def read(sentence):
        return tf.reduce_mean(tf.math.cumsum(sentence))

    return read
