"""Keeps the count for a value and lends it the slope of a soft step: the loss still falls in steps only.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    soft, hard = tf.sigmoid(scores), tf.cast(scores > 0.0, tf.float32)
    return tf.reduce_mean(tf.abs(soft + tf.stop_gradient(hard - soft) - labels))
