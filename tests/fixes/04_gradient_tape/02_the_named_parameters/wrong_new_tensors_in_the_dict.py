"""Puts the new values into the dict and leaves the variables where they were.

Caught by: test_each_variable_follows_its_own_gradient
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for name in parameters:
        parameters[name] = parameters[name] - rate * gradients[name]
    return loss
