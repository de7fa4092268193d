"""Flattens the gradients only: they come in the order of their sorted names.

Caught by: test_each_variable_follows_its_own_gradient
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tf.nest.flatten(tape.gradient(loss, parameters))
    for variable, gradient in zip(parameters.values(), gradients):
        variable.assign_sub(rate * gradient)
    return loss
