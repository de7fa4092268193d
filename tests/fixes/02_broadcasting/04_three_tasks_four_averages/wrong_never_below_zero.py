"""Takes an average below zero for a mistake.

Caught by: test_every_task_has_one_average
"""

import tensorflow as tf


def average_of_each_task(points):
    return tf.maximum(tf.reduce_mean(points, axis=0), 0.0)
