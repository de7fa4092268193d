"""Scores with another model than the one it is given.

Caught by: test_one_graph_scores_batches_of_every_size
"""

import tensorflow as tf


def new_scorer(model):
    return tf.function(tf.negative, input_signature=[tf.TensorSpec([None, 3], tf.float32)])
