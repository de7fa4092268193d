"""Returns the loss of where the parameters arrived.

Caught by: test_each_variable_follows_its_own_gradient
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for name, variable in parameters.items():
        variable.assign_sub(rate * gradients[name])
    return loss_of(parameters)
