"""Leaves square tables as they were, since nobody had complained.

Caught by: test_as_many_students_as_tasks_make_no_difference
"""

import tensorflow as tf


def average_of_each_task(points):
    students, tasks = points.shape
    return tf.reduce_mean(points, axis=0 if students != tasks else 1)
