"""Opens the width as well.

Caught by: test_another_width_is_still_refused
"""

import tensorflow as tf


def new_scorer(model):
    @tf.function(input_signature=[tf.TensorSpec([None, None], tf.float32)])
    def score(batch):
        return model(batch)

    return score
