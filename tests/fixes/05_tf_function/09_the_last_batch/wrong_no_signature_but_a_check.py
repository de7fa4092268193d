"""Takes the signature away, and checks the width by hand.

Caught by: test_another_size_needs_no_new_trace
"""

import tensorflow as tf


def new_scorer(model):
    @tf.function
    def score(batch):
        tf.debugging.assert_shapes([(batch, ("N", 3))])
        return model(batch)

    return score
