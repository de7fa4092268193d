"""Compiles inside, and so once more at each call.

Caught by: test_python_runs_no_more_often_for_many_steps_than_for_few
"""

import tensorflow as tf


def simulate(state, steps, advance):
    @tf.function
    def simulated(state):
        for _ in tf.range(steps):
            state = advance(state)
        return state

    return simulated(state)
