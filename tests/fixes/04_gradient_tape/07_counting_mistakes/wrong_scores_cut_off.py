"""Cuts the scores off, and the worst mistakes are not pulled back.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    scores = tf.clip_by_value(scores, -6.0, 6.0)
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=scores))
