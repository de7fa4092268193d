"""Gives the labels for the scores and the scores for the labels.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=scores, logits=labels))
