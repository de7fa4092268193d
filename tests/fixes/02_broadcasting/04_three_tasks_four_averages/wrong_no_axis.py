"""Names no axis, so all of them disappear.

Caught by: test_every_task_has_one_average
"""

import tensorflow as tf


def average_of_each_task(points):
    return tf.reduce_mean(points)
