"""Writes the cross-entropy out with probabilities that round to 0 and 1: nothing times infinity is no number.

Caught by: test_the_loss_is_near_zero_when_every_score_is_far_on_its_right_side
"""

import tensorflow as tf


def spam_loss(scores, labels):
    spam = tf.sigmoid(scores)
    return -tf.reduce_mean(labels * tf.math.log(spam) + (1.0 - labels) * tf.math.log(1.0 - spam))
