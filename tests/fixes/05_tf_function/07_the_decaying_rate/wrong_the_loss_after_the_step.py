"""Returns the loss of where each step arrived.

Caught by: test_every_loss_is_the_one_before_its_step
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
