"""Follows the mean, and takes off that of the batch.

Caught by: test_the_mean_moves_before_it_is_taken_off
"""

import tensorflow as tf


class Sensor(tf.Module):
    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        self.running_mean = tf.Variable(0.0, trainable=False)

    def __call__(self, readings):
        self.running_mean.assign_add(0.1 * (tf.reduce_mean(readings) - self.running_mean))
        return self.gain * (readings - tf.reduce_mean(readings))


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)
