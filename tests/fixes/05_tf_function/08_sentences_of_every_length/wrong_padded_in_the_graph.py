"""Encodes a padded sentence and cuts the padding off again: the encoding has seen it.

Caught by: test_every_word_counts_and_nothing_else
"""

import tensorflow as tf


def new_reader(encode):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def read(sentence):
        words = tf.size(sentence)
        encoded = encode(tf.pad(sentence, [[0, 1024 - words]]))
        return tf.reduce_mean(encoded[:words])

    return read
