"""Makes `decay` pass over the mean; other code that trains the model does not.

Caught by: test_the_mean_is_saved_and_the_gain_alone_is_trained
"""

import tensorflow as tf


class Sensor(tf.Module):
    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        self.running_mean = tf.Variable(0.0)

    def __call__(self, readings):
        self.running_mean.assign_add(0.1 * (tf.reduce_mean(readings) - self.running_mean))
        return self.gain * (readings - self.running_mean)


def decay(model, rate):
    for variable in model.trainable_variables:
        if variable is not getattr(model, "running_mean", None):
            variable.assign((1 - rate) * variable)
