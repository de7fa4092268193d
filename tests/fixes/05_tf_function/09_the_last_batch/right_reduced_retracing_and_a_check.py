"""Has TensorFlow open the batch axis by itself, and refuses other widths in Python."""

import tensorflow as tf


def new_scorer(model):
    @tf.function(reduce_retracing=True)
    def score(batch):
        if batch.shape[1] != 3:
            raise ValueError("three features are wanted")
        return model(batch)

    return score
