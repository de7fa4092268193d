"""Sorts the rates, as they decay: one that rises again gets its step too early.

Caught by: test_the_callers_variable_takes_every_step
"""

import tensorflow as tf


@tf.function
def step(w, loss, rate):
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(rate * tape.gradient(value, w))
    return value


def train(w, loss, rates):
    falling = sorted(rates, reverse=True)
    return tf.stack([step(w, loss, tf.constant(rate)) for rate in falling])
