"""Hands the words over as Python numbers, which makes each sentence a signature of its own.

Caught by: test_a_new_length_needs_no_new_trace
"""

import tensorflow as tf


def new_reader(encode):
    @tf.function
    def read_list(words):
        return tf.reduce_mean(encode(tf.stack(words)))

    return lambda sentence: read_list([float(word) for word in sentence])
