"""Adds the step instead of taking it away.

Caught by: test_each_variable_follows_its_own_gradient
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for name, variable in parameters.items():
        variable.assign_add(rate * gradients[name])
    return loss
