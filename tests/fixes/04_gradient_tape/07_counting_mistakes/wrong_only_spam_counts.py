"""Learns from spam and never from the other mails.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    return tf.reduce_mean(labels * tf.nn.softplus(-scores))
