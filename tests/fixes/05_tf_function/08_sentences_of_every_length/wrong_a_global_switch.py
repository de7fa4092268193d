"""Opens the length, and switches graphs off for the whole program.

Caught by: test_one_graph_serves_every_length
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


def new_reader(encode):
    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
    def read(sentence):
        return tf.reduce_mean(encode(sentence))

    return read
