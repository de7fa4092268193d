"""Puts twenty steps into every graph and lets those that are too many do nothing.

Caught by: test_every_step_is_taken
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    for step in range(20):
        state = tf.where(step < steps, advance(state), state)
    return state
