"""Opens even the rank.

Caught by: test_another_width_is_still_refused
"""

import tensorflow as tf


def new_scorer(model):
    return tf.function(model, input_signature=[tf.TensorSpec(None, tf.float32)])
