"""Loops over a tensor, and switches graphs off for the whole program.

Caught by: test_python_runs_no_more_often_for_many_steps_than_for_few
"""

import tensorflow as tf

tf.config.run_functions_eagerly(True)


@tf.function
def simulate(state, steps, advance):
    return tf.while_loop(lambda *_: True, lambda state: [advance(state)], [state], maximum_iterations=steps)[0]
