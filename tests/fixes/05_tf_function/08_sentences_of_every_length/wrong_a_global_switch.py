"""Opens the length, and switches graphs off for the whole program.

Caught by: test_a_new_length_needs_no_new_trace
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


def new_reader(encode):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return read
