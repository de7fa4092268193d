"""Removes axes of size 1 first, and with them the table.

Caught by: test_one_student_and_one_task_are_still_a_table
"""

import tensorflow as tf


def average_of_each_task(points):
    points = tf.squeeze(points)
    return tf.reduce_mean(points, axis=0)
