"""Removes axes of size 1 first, and with them the table.

Caught by: test_the_averages_over_one_student_are_a_vector
"""

import tensorflow as tf


def average_of_each_task(points):
    points = tf.squeeze(points)
    return tf.reduce_mean(points, axis=0)
