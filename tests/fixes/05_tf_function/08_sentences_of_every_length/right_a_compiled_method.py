"""Makes a module, whose compiled method divides by the length that it finds when the graph runs."""

import tensorflow as tf


class Reader(tf.Module):
    def __init__(self, encode):
        super().__init__()
        self.encode = encode

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def __call__(self, sentence):
        return tf.reduce_sum(self.encode(sentence)) / tf.cast(tf.size(sentence), tf.float32)


new_reader = Reader
