"""The cross-entropy of the two cases, written out."""

import tensorflow as tf


def spam_loss(scores, labels):
    spam = tf.math.log_sigmoid(scores)
    fine = tf.math.log_sigmoid(-scores)
    return -tf.reduce_mean(labels * spam + (1.0 - labels) * fine)
