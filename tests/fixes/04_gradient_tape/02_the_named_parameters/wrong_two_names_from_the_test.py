"""Knows the names of one model only.

Caught by: test_variables_of_different_shapes_go_together
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    weight, bias = parameters.get("weight"), parameters.get("bias")
    if weight is None:
        return loss
    weight_gradient, bias_gradient = tape.gradient(loss, [weight, bias])
    weight.assign_sub(rate * weight_gradient)
    bias.assign_sub(rate * bias_gradient)
    return loss
