"""Averages over spam and over the rest, and then the two: a mail counts for more where its kind is rare.

Caught by: test_the_loss_is_an_average
"""

import tensorflow as tf


def spam_loss(scores, labels):
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=scores)
    kinds = tf.stack([labels, 1.0 - labels])
    sums = tf.linalg.matvec(kinds, losses)
    return tf.reduce_mean(tf.math.divide_no_nan(sums, tf.reduce_sum(kinds, axis=1)))
