"""The long graph

A simulation applies the same small step again and again. The numbers are right. With ten steps it
starts at once; with thousands the first call takes very long, and the saved program is huge.

Mend it so that the graph is as large for many steps as for few. The function stays compiled, also
when another compiled program calls it; Python runs `advance` no more often for many steps.
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    """Return the state after `steps` steps, a Python int, 0 or more.

    `state` is a float32 tensor, and `advance` a Python function from a state to the next one, of the same shape.
    """
    for _ in range(steps):  # TODO: who walks this loop, and when?
        state = advance(state)
    return state

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close

runs = []


def cool(state):
    runs.append("Python was here")
    return state * 0.5 + 10.0


def nodes_in_a_program_of(steps):
    @tf.function(input_signature=[tf.TensorSpec([2])])
    def program(state):
        return simulate(state, steps, cool)

    graph = program.get_concrete_function().graph.as_graph_def()
    return len(graph.node) + sum(len(function.node_def) for function in graph.library.function)


def test_the_graph_is_as_large_for_many_steps_as_for_few():
    few, many = nodes_in_a_program_of(4), nodes_in_a_program_of(40)
    assert many == few, f"{few} nodes for 4 steps and {many} for 40: the graph holds something once for each step"


def test_python_runs_no_more_often_for_many_steps_than_for_few():
    runs.clear()
    simulate(tf.zeros([2]), 3, cool)
    few = len(runs)
    simulate(tf.zeros([2]), 30, cool)
    assert len(runs) - few <= few, f"Python ran the step {few} time(s) for 3 steps, then {len(runs) - few} for 30"


def test_every_step_is_taken():
    for steps, start in ((4, [36.0, -12.0]), (1, [0.0, 8.0]), (0, [7.0, 20.0]), (2, [[1.0], [-2.0]])):
        found, meant = simulate(tf.constant(start), steps, cool), 20.0 + (tf.constant(start) - 20.0) * 0.5**steps
        assert close(found, meant), f"not the state after {steps} steps"
