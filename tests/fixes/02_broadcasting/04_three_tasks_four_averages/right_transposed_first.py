"""Puts the students last, and has the last axis disappear."""

import tensorflow as tf


def average_of_each_task(points):
    return tf.reduce_mean(tf.transpose(points), axis=1)
