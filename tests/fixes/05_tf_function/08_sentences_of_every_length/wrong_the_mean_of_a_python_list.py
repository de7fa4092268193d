"""Hands the words over as Python numbers, which makes each sentence a signature of its own.

Caught by: test_one_graph_serves_every_length
"""

import tensorflow as tf


def new_reader(encode):
    @tf.function
    def read_list(words):
        return tf.reduce_mean(encode(tf.stack(words)))

    return lambda sentence: read_list(sentence.numpy().tolist())
