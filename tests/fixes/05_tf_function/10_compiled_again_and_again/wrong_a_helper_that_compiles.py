"""Moves the call out of sight.

Caught by: test_many_batches_need_no_more_traces_than_one
"""

import tensorflow as tf


def compiled(model, batch):
    return tf.function(model, reduce_retracing=True)(batch)


def evaluate(model, batches):
    return tf.stack([tf.reduce_mean(compiled(model, batch)) for batch in batches])
