"""Takes the decorator away: the loop is Python's whenever no other program is being traced.

Caught by: test_python_runs_no_more_often_for_many_steps_than_for_few
"""

import tensorflow as tf


def simulate(state, steps, advance):
    for _ in tf.range(steps):
        state = advance(state)
    return state
