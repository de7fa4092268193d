"""The long graph

A simulation takes a small step again and again, and is right. Ten steps start at once, thousands take very long.

Mend it so that the graph is as large for many steps as for few. All of it stays compiled, also when another compiled
program calls it. Python runs `advance` no more often for many steps, and not at all for a number that came before.
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
from sensei.graphs import not_compiled

runs = []


def grow(state):
    runs.append("Python was here")
    return state * 2.0 - 3.0


def test_python_runs_no_more_often_for_many_steps_than_for_few():
    counts = []
    for steps in (4, 30, 30):
        runs.clear()
        simulate(tf.zeros([2]), steps, grow)
        counts.append(len(runs))
    assert counts[1] <= counts[0] and counts[2] == 0, f"Python ran `advance` {counts} times for 4, 30 and 30 steps"


def test_the_graph_is_as_large_for_many_steps_as_for_few():
    sizes = []
    for steps in (4, 30):
        program = tf.autograph.experimental.do_not_convert(lambda state: simulate(state, steps, grow))
        graph = tf.function(program).get_concrete_function(tf.TensorSpec([2])).graph.as_graph_def()
        sizes.append(len(graph.node) + sum(len(function.node_def) for function in graph.library.function))
    assert sizes[0] == sizes[1], f"{sizes[0]} nodes for 4 steps and {sizes[1]} for 30: the graph grows with the steps"
    left = not_compiled(program, tf.TensorSpec([2]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"


def test_every_step_is_taken():
    for advance, start, steps in (grow, [36.0, -12.0], 4), (tf.cos, [[2.0]], 0), (tf.sin, 0.5, 110):
        states = [tf.constant(start)]
        while len(states) <= steps:
            states.append(advance(states[-1]))
        assert close(simulate(states[0], steps, advance), states[-1]), f"not the state after {steps} steps"
