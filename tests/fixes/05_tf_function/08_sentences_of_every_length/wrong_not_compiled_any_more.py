"""Takes the decorator away.

Caught by: test_a_new_length_needs_no_new_trace
"""

import tensorflow as tf


def new_reader(encode):
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return read
