"""Sums and does not divide.

Caught by: test_every_task_has_one_average
"""

import tensorflow as tf


def average_of_each_task(points):
    return tf.reduce_sum(points, axis=0)
