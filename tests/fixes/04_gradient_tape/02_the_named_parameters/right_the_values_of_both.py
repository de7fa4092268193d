"""Pairs the values of both dicts, which have the same order."""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for variable, gradient in zip(parameters.values(), gradients.values()):
        variable.assign(variable - rate * gradient)
    return loss
