"""Adds up in eight bits, and many people are too many.

Caught by: test_a_single_question_to_many_people_has_its_mean
"""

import tensorflow as tf


def mean_answers(answers):
    total = tf.cast(tf.reduce_sum(tf.cast(answers, tf.int8), axis=1), tf.float32)
    return total / answers.shape[1]
