"""Counts in a loop that AutoGraph takes for one of the graph."""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    step = tf.constant(0)
    while step < steps:
        state = advance(state)
        step += 1
    return state
