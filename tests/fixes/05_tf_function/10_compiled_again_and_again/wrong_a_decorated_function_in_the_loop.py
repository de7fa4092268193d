"""Writes the same thing with a decorator.

Caught by: test_many_batches_need_no_more_traces_than_one
"""

import tensorflow as tf


def evaluate(model, batches):
    means = []
    for batch in batches:

        @tf.function
        def mean_of(batch):
            return tf.reduce_mean(model(batch))

        means.append(mean_of(batch))
    return tf.stack(means)
