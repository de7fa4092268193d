"""Hides the variable where nobody collects it.

Caught by: test_the_mean_is_saved_with_the_model
"""

import tensorflow as tf


class Sensor(tf.Module):
    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        mean = tf.Variable(0.0)
        self.get_mean = lambda: mean

    def __call__(self, readings):
        self.running_mean.assign_add(0.1 * (tf.reduce_mean(readings) - self.running_mean))
        return self.gain * (readings - self.running_mean)

    @property
    def running_mean(self):
        return self.get_mean()


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)
