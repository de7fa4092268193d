"""Adds the mails up instead of averaging them.

Caught by: test_the_loss_is_an_average
"""

import tensorflow as tf


def spam_loss(scores, labels):
    return tf.reduce_sum(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=scores))
