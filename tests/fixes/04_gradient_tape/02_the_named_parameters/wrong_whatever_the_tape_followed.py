"""Moves all that the tape followed, whether it is in the dict or not.

Caught by: test_variables_of_different_shapes_go_together
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    variables = tape.watched_variables()
    for variable, gradient in zip(variables, tape.gradient(loss, variables)):
        variable.assign_sub(rate * gradient)
    return loss
