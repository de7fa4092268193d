"""Checks the width that is known while tracing; later on the graph leaves it open, and the check goes by.

Caught by: test_another_width_is_still_refused
"""

import tensorflow as tf


def new_scorer(model):
    @tf.function(reduce_retracing=True)
    def score(batch):
        if batch.shape[1] is not None and batch.shape[1] != 3:
            raise ValueError("three features are wanted")
        return model(batch)

    return score
