"""The long graph

A simulation applies the same small step again and again. The numbers are right. With ten steps it
starts at once; with thousands the first call takes very long, and the saved program is huge.

Mend it so that the graph is as large for many steps as for few. All of the function stays compiled,
also when another compiled program calls it. Python runs `advance` no more often for many steps, and
not at all for a number of steps that came before.

Insight:
    `range` is a loop of Python's: it runs while tracing, and each round adds its operations to the graph. `tf.range`
    is a tensor, and AutoGraph makes a loop in the graph of it: the body is there once. Copying is right for a few
    rounds that differ from each other, such as the layers of a network.
    https://www.tensorflow.org/guide/function#loops

Hints:
    - How many multiplications are in the graph of a thousand steps?
    - Python's loop ends before the graph begins. The graph can have a loop of its own.
    - Loop over `tf.range(steps)`.
"""

import tensorflow as tf


@tf.function
def simulate(state, steps, advance):
    """Return the state after `steps` steps, a Python int, 0 or more.

    `state` is a float32 tensor, and `advance` a Python function from a state to the next one, of the same shape.
    """
    for _ in tf.range(steps):
        state = advance(state)
    return state

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled

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
    few, many = nodes_in_a_program_of(4), nodes_in_a_program_of(400)
    assert many == few, f"{few} nodes for 4 steps and {many} for 400: the graph grows with the steps"


def test_python_runs_no_more_often_for_many_steps_than_for_few():
    counts = []
    for steps in (5, 30, 30):
        runs.clear()
        simulate(tf.zeros([2]), steps, cool)
        counts.append(len(runs))
    few, many, again = counts
    assert many <= few, f"Python ran `advance` {few} time(s) for 5 steps, then {many} for 30"
    assert again == 0, f"Python ran `advance` {again} time(s) more when 30 steps came again"


def test_all_of_it_is_compiled():
    left = not_compiled(lambda state: simulate(state, 4, cool), tf.TensorSpec([2]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"


def test_every_step_is_taken():
    for steps, start in ((4, [36.0, -12.0]), (0, [7.0, 20.0]), (2, [[1.0], [-2.0]])):
        found, meant = simulate(tf.constant(start), steps, cool), 20.0 + (tf.constant(start) - 20.0) * 0.5**steps
        assert close(found, meant), f"not the state after {steps} steps"
    assert close(simulate(tf.constant(0.5), 300, lambda state: state + 1.0), 300.5), "not the state after 300 steps"
