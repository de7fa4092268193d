"""Pads every sentence to one length, and averages over the padding too.

Caught by: test_one_graph_serves_every_length
"""

import tensorflow as tf


def new_reader(encode):
    @tf.function
    def read_padded(sentence):
        return tf.reduce_mean(encode(sentence))

    def read(sentence):
        return read_padded(tf.pad(sentence[:16], [[0, 16 - len(sentence[:16])]]))

    return read
