"""Compiles the step, and leaves the loop to whoever calls.

Caught by: test_all_of_it_is_compiled
"""

import tensorflow as tf


@tf.function
def step(state, advance):
    return advance(state)


def simulate(state, steps, advance):
    for _ in tf.range(steps):
        state = step(state, advance)
    return state
