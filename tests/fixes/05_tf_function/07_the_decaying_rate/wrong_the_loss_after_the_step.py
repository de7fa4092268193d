"""Returns the loss of where each step arrived.

Caught by: test_the_callers_variable_takes_every_step
"""

import tensorflow as tf


@tf.function
def step(w, loss, rate):
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(rate * tape.gradient(value, w))
    return loss(w)


def train(w, loss, rates):
    return tf.stack([step(w, loss, tf.constant(rate)) for rate in rates])
