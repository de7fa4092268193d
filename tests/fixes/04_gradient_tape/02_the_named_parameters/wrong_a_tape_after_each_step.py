"""Takes the steps one after another, each with a tape of its own: the later ones start from elsewhere.

Caught by: test_each_variable_follows_its_own_gradient
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    before = loss_of(parameters)
    for variable in parameters.values():
        with tf.GradientTape() as tape:
            loss = loss_of(parameters)
        variable.assign_sub(rate * tape.gradient(loss, variable))
    return before
