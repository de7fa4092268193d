"""Stacks all gradients into one tensor, which takes equal shapes.

Caught by: test_variables_of_different_shapes_go_together
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, list(parameters.values()))
    for variable, step in zip(parameters.values(), tf.unstack(rate * tf.stack(gradients))):
        variable.assign_sub(step)
    return loss
