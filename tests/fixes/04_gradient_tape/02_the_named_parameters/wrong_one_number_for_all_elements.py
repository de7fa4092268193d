"""Makes one number of each gradient.

Caught by: test_variables_of_different_shapes_go_together
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for name, variable in parameters.items():
        variable.assign(variable - rate * tf.reduce_sum(gradients[name]))
    return loss
