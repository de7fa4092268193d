"""Flattens both structures, so that both are in the same order."""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for variable, gradient in zip(tf.nest.flatten(parameters), tf.nest.flatten(gradients)):
        variable.assign_sub(rate * gradient)
    return loss
