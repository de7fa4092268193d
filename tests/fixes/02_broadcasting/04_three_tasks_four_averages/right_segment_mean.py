"""Takes all students as one segment."""

import tensorflow as tf


def average_of_each_task(points):
    one_segment = tf.zeros_like(points[:, 0], dtype=tf.int32)
    return tf.math.segment_mean(points, one_segment)[0]
