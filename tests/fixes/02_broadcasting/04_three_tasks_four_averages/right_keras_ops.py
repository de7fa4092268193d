"""Uses Keras' own mean."""

import tensorflow as tf


def average_of_each_task(points):
    return tf.keras.ops.mean(points, axis=0)
