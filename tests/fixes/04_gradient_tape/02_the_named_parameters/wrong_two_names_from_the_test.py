"""Knows the names of one model only.

Caught by: test_variables_of_different_shapes_go_together
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    slope, intercept = parameters.get("slope"), parameters.get("intercept")
    if slope is None:
        return loss
    slope_gradient, intercept_gradient = tape.gradient(loss, [slope, intercept])
    slope.assign_sub(rate * slope_gradient)
    intercept.assign_sub(rate * intercept_gradient)
    return loss
