"""Divides without the fraction.

Caught by: test_each_question_has_its_mean
"""

import tensorflow as tf


def mean_answers(answers):
    return tf.cast(tf.reduce_sum(answers, axis=1) // answers.shape[1], tf.float32)
