"""Looks at the shapes while the function is traced, when their sizes may be unknown.

Caught by: test_one_number_is_not_taken_for_a_batch
"""

import tensorflow as tf


@tf.function(reduce_retracing=True)
def mean_squared_error(targets, predictions):
    if targets.shape != predictions.shape:
        raise ValueError("shapes differ")
    return tf.reduce_mean((targets - predictions) ** 2)
