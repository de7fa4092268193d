"""Makes the mean bookkeeping, and reads the gain out of the tape's sight.

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
        return self.gain.numpy() * (readings - self.running_mean)


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)
