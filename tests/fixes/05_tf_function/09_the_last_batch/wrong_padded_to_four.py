"""Fills small batches up to four rows; a larger one does not fit.

Caught by: test_one_graph_scores_batches_of_every_size
"""

import tensorflow as tf


def new_scorer(model):
    @tf.function(input_signature=[tf.TensorSpec([4, 3], tf.float32)])
    def score_four(batch):
        return model(batch)

    def score(batch):
        rows = batch.shape[0]
        return score_four(tf.pad(batch, [[0, max(0, 4 - rows)], [0, 0]]))[:rows]

    return score
