"""Gives every question the mean of all answers.

Caught by: test_each_question_has_its_mean
"""

import tensorflow as tf


def mean_answers(answers):
    mean = tf.reduce_mean(tf.cast(answers, tf.float32))
    return tf.fill([answers.shape[0]], mean)
