"""Adds up the first step's change as often as there are steps.

Caught by: test_every_step_is_taken
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    return state + float(steps) * (advance(state) - state)
