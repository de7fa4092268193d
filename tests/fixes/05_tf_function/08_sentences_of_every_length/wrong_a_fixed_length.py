"""Pins the length of the first sentence.

Caught by: test_a_new_length_needs_no_new_trace
"""

import tensorflow as tf


def new_reader(encode):
    @tf.function(input_signature=[tf.TensorSpec([3], tf.float32)])
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return read
