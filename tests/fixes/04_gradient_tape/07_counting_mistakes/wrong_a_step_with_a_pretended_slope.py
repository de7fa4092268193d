"""Keeps the count, and gives it the slope of the scores themselves.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    guesses = tf.cast(scores > 0.0, tf.float32)
    mistakes = tf.reduce_mean(tf.abs(guesses - labels))
    return mistakes + tf.reduce_mean(scores) - tf.stop_gradient(tf.reduce_mean(scores))
