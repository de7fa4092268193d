"""Takes the cross-entropy of the hard guesses.

Caught by: test_every_mail_on_the_wrong_side_is_pulled_back
"""

import tensorflow as tf


def spam_loss(scores, labels):
    guesses = tf.cast(scores > 0.0, tf.float32)
    return tf.keras.losses.BinaryCrossentropy()(labels, guesses)
