"""Switches graphs off for the whole program.

Caught by: test_many_rates_need_no_more_traces_than_one
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


@tf.function
def step(w, loss, rate):
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(rate * tape.gradient(value, w))
    return value


def train(w, loss, rates):
    return tf.stack([step(w, loss, tf.constant(rate)) for rate in rates])
