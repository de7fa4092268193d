"""Has the shorter axis disappear.

Caught by: test_every_task_has_one_average
"""

import tensorflow as tf


def average_of_each_task(points):
    students, tasks = points.shape
    return tf.reduce_mean(points, axis=0 if students <= tasks else 1)
