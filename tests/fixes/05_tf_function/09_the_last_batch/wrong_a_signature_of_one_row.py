"""Pins the smallest batch there is.

Caught by: test_batches_of_every_size_are_scored
"""

import tensorflow as tf


def new_scorer(model):
    return tf.function(model, input_signature=[tf.TensorSpec([1, 3], tf.float32)])
