"""Gives the model all batches at once.

Caught by: test_every_batch_has_a_mean_of_its_own
"""

import tensorflow as tf


def evaluate(model, batches):
    output = tf.function(model)(tf.concat(batches, axis=0))
    return tf.stack([tf.reduce_mean(part) for part in tf.split(output, len(batches))])
