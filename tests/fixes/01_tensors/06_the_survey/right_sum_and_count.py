"""Divides the sum by the number of people, and casts the ratio."""

import tensorflow as tf


def mean_answers(answers):
    return tf.cast(tf.reduce_sum(answers, axis=1) / answers.shape[1], tf.float32)
