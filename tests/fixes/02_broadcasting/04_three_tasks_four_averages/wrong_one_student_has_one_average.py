"""Averages over the tasks when there is one student only.

Caught by: test_the_averages_over_one_student_are_a_vector
"""

import tensorflow as tf


def average_of_each_task(points):
    axis = 1 if len(points) == 1 else 0
    return tf.reduce_mean(points, axis=axis)
