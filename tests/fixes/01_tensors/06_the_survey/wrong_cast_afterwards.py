"""Casts the mean, when the fraction is gone already.

Caught by: test_each_question_has_its_mean
"""

import tensorflow as tf


def mean_answers(answers):
    return tf.cast(tf.reduce_mean(answers, axis=1), tf.float32)
