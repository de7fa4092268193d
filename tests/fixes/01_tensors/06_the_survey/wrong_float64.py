"""Divides whole numbers, which gives float64.

Caught by: test_each_question_has_its_mean
"""

import tensorflow as tf


def mean_answers(answers):
    return tf.reduce_sum(answers, axis=1) / answers.shape[1]
