"""Keeps the encoder in the module, where the next reader overwrites it before this one is traced.

Caught by: test_every_word_counts_and_nothing_else
"""

import tensorflow as tf

latest = {}


def new_reader(encode):
    latest["encode"] = encode

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def read(sentence):
        return tf.reduce_mean(latest["encode"](sentence))

    return read
