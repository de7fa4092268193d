"""Turns scores into probabilities and rounds them.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    guesses = tf.round(tf.sigmoid(scores))
    return tf.reduce_mean(tf.abs(guesses - labels))
