"""Gives scores to a loss that expects probabilities, which cuts them off at 0 and 1.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    return tf.keras.losses.BinaryCrossentropy()(labels, scores)
