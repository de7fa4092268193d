"""Takes the decorator away.

Caught by: test_one_graph_serves_every_length
"""

import tensorflow as tf


def new_reader(encode):
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return read
