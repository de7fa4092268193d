"""Asks with a list of the variables, and gets a list in the same order."""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    variables = list(parameters.values())
    for variable, gradient in zip(variables, tape.gradient(loss, variables)):
        variable.assign_sub(rate * gradient)
    return loss
