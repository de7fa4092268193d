"""The decaying rate

A training loop whose learning rate decays. Each step is compiled, and the model learns what it
should. Yet the loop is slower than it was without `@tf.function`, and its memory keeps growing.

Mend it so that many rates need no more traces than one. All of a step stays compiled, the loss and
the move in one graph that needs no Python; `train` is still handed plain Python floats.
"""

import tensorflow as tf


@tf.function
def step(w, loss, rate):
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(rate * tape.gradient(value, w))
    return value


def train(w, loss, rates):
    """Move `w`, float32, down the slope of `loss` at each rate; return the losses before: float32, (len(rates),)."""
    return tf.stack([step(w, loss, rate) for rate in rates])  # TODO: what is new to `step` in each round?

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.explain import traces

graphs = []


def loss(w):
    graphs.append(tf.compat.v1.get_default_graph())
    while hasattr(getattr(graphs[-1], "outer_graph", None), "outer_graph"):  # up to the one that holds all others
        graphs[-1] = graphs[-1].outer_graph
    return tf.square(w)


def test_many_rates_need_no_more_traces_than_one():
    graphs.clear()
    train(tf.Variable(1.0), loss, [0.5])
    one = len(graphs)
    train(tf.Variable(1.0), loss, [0.3, 0.2, 0.1])
    many = len(graphs) - one
    assert many <= one, traces(f"Python ran the loss {one} time(s) for one rate, and {many} times for three", "step")


def test_one_graph_holds_all_of_a_step():
    train(tf.Variable(1.0), loss, [0.5, 0.25])
    nodes = str([graph.as_graph_def() for graph in graphs])
    assert nodes.count('op: "Assign') + nodes.count('op: "Resource') > 0, "the graph with the loss never moves `w`"
    assert nodes.count('PyFunc"') == 0, "the graph calls Python whenever it runs"


def test_the_callers_variable_takes_every_step():
    w = tf.Variable([1.0, -4.0, 0.0])
    losses = train(w, lambda w: tf.reduce_sum(w * w), [0.25, 0.125, 0.25])  # the gradient is 2.0 * w
    assert close(losses, [17.0, 17.0 * 0.5**2, 17.0 * 0.375**2]), "not the losses before these steps, each at its rate"
    assert close(w, [0.1875, -0.75, 0.0]), "the caller's variable did not take these steps"
