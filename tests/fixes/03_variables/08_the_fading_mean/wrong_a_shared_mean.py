"""Makes the mean bookkeeping, one for all sensors, which begins anew with every one.

Caught by: test_the_mean_moves_before_it_is_taken_off
"""

import tensorflow as tf


mean = tf.Variable(0.0, trainable=False)


class Sensor(tf.Module):
    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        self.running_mean = mean
        mean.assign(0.0)

    def __call__(self, readings):
        self.running_mean.assign_add(0.1 * (tf.reduce_mean(readings) - self.running_mean))
        return self.gain * (readings - self.running_mean)


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)
