"""Moves too much above the loop.

Caught by: test_every_batch_has_a_mean_of_its_own
"""

import tensorflow as tf


def evaluate(model, batches):
    output = tf.function(model)(batches[0])
    means = []
    for _ in batches:
        means.append(tf.reduce_mean(output))
    return tf.stack(means)
