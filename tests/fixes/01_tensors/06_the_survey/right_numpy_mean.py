"""Lets NumPy take the mean, and says the dtype when coming back."""

import tensorflow as tf


def mean_answers(answers):
    return tf.constant(answers.numpy().mean(axis=1), dtype=tf.float32)
