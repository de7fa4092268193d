"""Keeps the axis, at size 1.

Caught by: test_every_task_has_one_average
"""

import tensorflow as tf


def average_of_each_task(points):
    return tf.reduce_mean(points, axis=0, keepdims=True)
