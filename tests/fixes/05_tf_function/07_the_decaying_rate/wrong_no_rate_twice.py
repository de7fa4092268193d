"""Takes one step for each rate that differs; one that comes again gets none.

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
    steps = {rate: tf.constant(rate) for rate in rates}
    return tf.stack([step(w, loss, rate) for rate in steps.values()])
