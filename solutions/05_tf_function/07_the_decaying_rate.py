"""The decaying rate

A training loop whose learning rate decays. Each step is compiled, and the model learns what it
should. Yet the loop is slower than it was without `@tf.function`, and its memory keeps growing.

Mend it so that many rates need no more traces than one. All of a step stays compiled, the loss and
the move in one graph that needs no Python; `train` is still handed plain Python floats.

Insight:
    A trace is kept under a signature. Of a tensor the signature holds dtype and shape, so other values find the same
    graph; of a Python number it holds the number, so every new one is traced anew and its graph is kept. It is the
    same with step counters and temperatures: what varies from call to call goes in as a tensor, what is settled once
    may stay Python.
    https://www.tensorflow.org/guide/function#controlling_retracing

Hints:
    - Put `print("tracing", rate)` into `step`. How often does it speak, and what does it show?
    - A Python number is part of the signature under which a graph is kept. Of a tensor only dtype and shape are.
    - Hand `step` a tensor: `tf.constant(rate)`.
"""

import tensorflow as tf


@tf.function
def step(w, loss, rate):
    with tf.GradientTape() as tape:
        value = loss(w)
    w.assign_sub(rate * tape.gradient(value, w))
    return value


def train(w, loss, rates):
    """Move the float32 variable `w` down the slope of `loss`, one compiled step for each Python float in `rates`.

    Python runs `loss`, a function of `w`, only while a step is traced: as often for many rates as for one.
    Returns the loss before each step, a float32 tensor of shape (len(rates),).
    """
    return tf.stack([step(w, loss, tf.constant(rate)) for rate in rates])

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.explain import traces


def test_many_rates_need_no_more_traces_than_one():
    runs = []

    def loss(w):
        runs.append("Python was here")
        return w**2

    train(tf.Variable(1.0), loss, [0.5])
    one = len(runs)
    train(tf.Variable(1.0), loss, [0.3, 0.2, 0.1])
    many = len(runs) - one
    told = f"Python ran the loss {one} time(s) for one rate, then {many} times for three others"
    assert many <= one, traces(told, "step")


def test_one_graph_holds_all_of_a_step():
    graphs = []

    def loss(w):
        graph = tf.compat.v1.get_default_graph()
        while graph is not None:  # the graph in the making, and those around it
            graphs.append(graph)
            graph = getattr(graph, "outer_graph", None)
        return w**2

    train(tf.Variable(1.0), loss, [0.5, 0.25])
    nodes = "".join(str(graph.as_graph_def()) for graph in graphs)
    moves = nodes.count('op: "Assign') + nodes.count('op: "ResourceApply') + nodes.count('op: "ResourceScatter')
    assert moves > 0, "the graph that holds the loss never moves `w`"
    assert nodes.count('PyFunc"') == 0, "the graph calls Python whenever it runs"


def test_every_loss_is_the_one_before_its_step():
    losses = train(tf.Variable(-3.0), tf.square, [0.25, 0.1, 0.375, 0.05])
    assert close(losses, [9.0, 2.25, 1.44, 0.09]), "the steps were not taken with their own rates, each in its turn"


def test_the_callers_variable_takes_every_step():
    w = tf.Variable([1.0, -4.0, 0.0])
    train(w, tf.nn.l2_loss, [0.5, 0.25, 0.2])  # the gradient of this loss is `w` itself
    assert close(w, [0.3, -1.2, 0.0]), "the caller's variable did not take these steps"
