"""Traces once, at once, for an open length."""

import tensorflow as tf


def new_reader(encode):
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return tf.function(read).get_concrete_function(tf.TensorSpec([None], tf.float32))
