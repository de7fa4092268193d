"""Walks a loop of a fixed length, in which the steps beyond the last do nothing.

Caught by: test_every_step_is_taken
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    for step in tf.range(500):
        if step < steps:
            state = advance(state)
    return state
