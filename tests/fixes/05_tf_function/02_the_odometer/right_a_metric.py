"""Leaves the adding up to a metric of Keras."""

import tensorflow as tf


def new_odometer(to_km):
    sum_ = tf.keras.metrics.Sum()

    @tf.function(input_signature=[tf.TensorSpec([], tf.float32)])
    def drive(turns):
        sum_.update_state(to_km(turns))
        return sum_.result()

    return drive
