"""Compiles where it pays, and so leaves a single batch to Python.

Caught by: test_many_batches_need_no_more_traces_than_one
"""

import tensorflow as tf


def evaluate(model, batches):
    if len(batches) > 1:
        model = tf.function(model)
    return tf.stack([tf.reduce_mean(model(batch)) for batch in batches])
