"""Compiles the whole loop, and Python copies the step into the graph once for each rate.

Caught by: test_many_rates_need_no_more_traces_than_one
"""

import tensorflow as tf


@tf.function
def train(w, loss, rates):
    losses = []
    for rate in rates:
        with tf.GradientTape() as tape:
            value = loss(w)
        w.assign_sub(rate * tape.gradient(value, w))
        losses.append(value)
    return tf.stack(losses)
