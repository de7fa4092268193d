"""Leaves the compiling out.

Caught by: test_many_batches_need_no_more_traces_than_one
"""

import tensorflow as tf


def evaluate(model, batches):
    return tf.stack([tf.reduce_mean(model(batch)) for batch in batches])
