"""Keeps the first compiled scorer, whatever model is given next.

Caught by: test_one_graph_scores_batches_of_every_size
"""

import tensorflow as tf

scorers = []


def new_scorer(model):
    if not scorers:
        scorers.append(tf.function(model, input_signature=[tf.TensorSpec([None, 3], tf.float32)]))
    return scorers[0]
