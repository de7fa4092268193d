"""The squared distance of the probability from the label."""

import tensorflow as tf


def spam_loss(scores, labels):
    return tf.reduce_mean(tf.square(tf.sigmoid(scores) - labels))
