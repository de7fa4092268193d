"""Divides by the length of the sentence that was traced.

Caught by: test_one_graph_serves_every_length
"""

import tensorflow as tf


def new_reader(encode):
    lengths = []

    @tf.function(reduce_retracing=True)
    def read_open(sentence):
        return tf.reduce_sum(encode(sentence)) / lengths[0]

    def read(sentence):
        lengths.append(len(sentence))
        return read_open(sentence)

    return read
