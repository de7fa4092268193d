"""Sums the students away and divides by how many there were."""

import tensorflow as tf


def average_of_each_task(points):
    students = tf.cast(tf.shape(points)[0], points.dtype)
    return tf.reduce_sum(points, axis=0) / students
