"""Takes the decorator away, and checks the width in Python.

Caught by: test_one_graph_scores_batches_of_every_size
"""

import tensorflow as tf


def new_scorer(model):
    def score(batch):
        if batch.shape[1] != 3:
            raise ValueError("three features are wanted")
        return model(batch)

    return score
