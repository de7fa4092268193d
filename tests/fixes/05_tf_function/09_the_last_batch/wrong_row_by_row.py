"""Hands the rows to the model one by one, in a graph for one row.

Caught by: test_one_graph_scores_batches_of_every_size
"""

import tensorflow as tf


def new_scorer(model):
    @tf.function(input_signature=[tf.TensorSpec([None, 3], tf.float32)])
    def score(batch):
        return tf.map_fn(lambda row: model(row[tf.newaxis])[0], batch)

    return score
