"""Checks the width in front of the graph, and raises an exception of its own."""

import tensorflow as tf


class WrongWidth(Exception):
    pass


def new_scorer(model):
    compiled = tf.function(model, reduce_retracing=True)

    def score(batch):
        if batch.shape[1] != 3:
            raise WrongWidth(batch.shape)
        return compiled(batch)

    return score
