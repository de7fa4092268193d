"""Remembers compiled models by their names, which two of them may share.

Caught by: test_every_batch_has_a_mean_of_its_own
"""

import tensorflow as tf

compiled = {}


def evaluate(model, batches):
    if model.__name__ not in compiled:
        compiled[model.__name__] = tf.function(model)
    return tf.stack([tf.reduce_mean(compiled[model.__name__](batch)) for batch in batches])
