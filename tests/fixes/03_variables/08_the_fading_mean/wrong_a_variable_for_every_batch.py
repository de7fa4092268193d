"""Makes a new variable for every mean, and leaves the old one to whoever held it.

Caught by: test_the_mean_is_saved_and_the_gain_alone_is_trained
"""

import tensorflow as tf


class Sensor(tf.Module):
    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        self.running_mean = tf.Variable(0.0, trainable=False)

    def __call__(self, readings):
        mean = self.running_mean + 0.1 * (tf.reduce_mean(readings) - self.running_mean)
        self.running_mean = tf.Variable(mean, trainable=False)
        return self.gain * (readings - self.running_mean)


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)
