"""Asks for each variable by itself, on a tape that keeps its record."""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape(persistent=True) as tape:
        loss = loss_of(parameters)
    for variable in parameters.values():
        variable.assign_sub(rate * tape.gradient(loss, variable))
    return loss
