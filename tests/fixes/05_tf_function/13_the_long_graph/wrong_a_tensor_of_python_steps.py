"""Loops in Python over as many steps, written differently.

Caught by: test_python_runs_no_more_often_for_many_steps_than_for_few
"""

import tensorflow as tf


@tf.function(reduce_retracing=True)
def simulate(state, steps, advance):
    step = 0
    while step < steps:
        state = advance(state)
        step += 1
    return state
