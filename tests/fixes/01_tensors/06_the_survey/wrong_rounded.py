"""Rounds to the nearest answer.

Caught by: test_each_question_has_its_mean
"""

import tensorflow as tf


def mean_answers(answers):
    return tf.round(tf.reduce_mean(tf.cast(answers, tf.float32), axis=1))
