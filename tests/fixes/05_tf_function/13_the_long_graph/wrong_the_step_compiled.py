"""Compiles the step, and the graph holds a call of it for each round.

Caught by: test_the_graph_is_as_large_for_many_steps_as_for_few
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    compiled = tf.function(advance)
    for _ in range(steps):
        state = compiled(state)
    return state
