"""Compiles the whole evaluation: the Python loop copies the model into the graph for each batch.

Caught by: test_many_batches_need_no_more_traces_than_one
"""

import tensorflow as tf


@tf.function
def evaluate(model, batches):
    return tf.stack([tf.reduce_mean(model(batch)) for batch in batches])
