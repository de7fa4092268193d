"""Makes the mean a constant: it no longer follows.

Caught by: test_the_mean_is_saved_and_the_gain_alone_is_trained
"""

import tensorflow as tf


class Sensor(tf.Module):
    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        self.running_mean = tf.constant(0.0)

    def __call__(self, readings):
        return self.gain * (readings - self.running_mean)


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)
