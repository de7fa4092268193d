"""Measures how far the score is from 0 or 1, so confidence is punished.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    return tf.reduce_mean(tf.square(scores - labels))
