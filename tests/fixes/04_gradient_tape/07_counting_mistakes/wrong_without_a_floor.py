"""Rewards every move to the right side without end: there is no zero to reach.

Caught by: test_the_loss_is_near_zero_when_every_score_is_far_on_its_right_side
"""

import tensorflow as tf


def spam_loss(scores, labels):
    return -tf.reduce_mean((2.0 * labels - 1.0) * scores)
