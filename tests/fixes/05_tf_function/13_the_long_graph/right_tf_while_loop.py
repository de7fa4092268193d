"""Calls tf.while_loop by its name."""

import tensorflow as tf


@tf.function(autograph=False)
def simulate(state, steps, advance):
    _, state = tf.while_loop(
        lambda step, state: step < steps,
        lambda step, state: (step + 1, advance(state)),
        (0, state),
    )
    return state
