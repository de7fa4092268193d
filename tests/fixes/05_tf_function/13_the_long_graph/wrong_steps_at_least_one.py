"""Takes the first step before the loop asks.

Caught by: test_every_step_is_taken
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    state = advance(state)
    for _ in tf.range(1, steps):
        state = advance(state)
    return state
