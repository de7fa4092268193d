"""The hinge loss: mails far enough on their right side count nothing."""

import tensorflow as tf


def spam_loss(scores, labels):
    signs = 2.0 * labels - 1.0
    return tf.reduce_mean(tf.nn.relu(1.0 - signs * scores))
