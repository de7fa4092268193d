"""Divides without the fraction.

Caught by: test_two_questions_have_two_means
"""

import tensorflow as tf


def mean_answers(answers):
    return tf.cast(tf.reduce_sum(answers, axis=1) // answers.shape[1], tf.float32)
