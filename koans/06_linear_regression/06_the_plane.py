"""The plane under the noise

All of part one in one program. Nothing raises, and the losses fall. Yet they come to rest far above
the noise, the caller's w and b stay where they were, and the last step is as slow as the first.

Mend it, in more than one place. Predictions have the shape of y, and the variables given to `fit` move.
A whole step, its one tape and that move included, is one compiled program, traced once for all steps.
"""

import tensorflow as tf


def predict(X, w, b):
    """The plane Xw + b at the rows of X (N, k), with w (k,) and b (): a tensor (N,). All are float32."""
    return X @ w[:, tf.newaxis] + b  # TODO: the product asks for two axes. Does y?


@tf.function
def train_step(X, y, w, b, step):
    with tf.GradientTape() as tape:
        y_pred = predict(X, w, b)
        tf.debugging.assert_shapes([(y, ("N",)), (y_pred, ("N", 1))], message=f"step {step}")  # TODO: found or meant?
        loss = tf.reduce_mean(tf.square(y - y_pred))
    return loss, tape.gradient(loss, [w, b])


def fit(X, y, w, b, steps):
    """Descend at the rate 0.4, a compiled step at a time. Returns the loss before each step, shape (steps,)."""
    losses = []
    for step in range(steps):
        loss, (dw, db) = train_step(X, y, w, b, step)  # TODO: what is new to the graph in every call?
        w, b = tf.Variable(w - 0.4 * dw), tf.Variable(b - 0.4 * db)  # TODO: whose variables are these?
        losses.append(loss)
    return tf.stack(losses)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import keep_curve


def start(rows, features=2):
    X, noise = (tf.random.stateless_normal(shape, [6, rows]) for shape in ([rows, features], [rows]))
    return X, 3 * X[:, 0] - 2 * X[:, -1] + 1 + noise / 2, tf.Variable([0.5] * features), tf.Variable(-1.0)


def test_both_sides_of_the_loss_have_one_shape():
    for X, _, w, b in (start(rows=7), start(rows=1)):
        assert close(predict(X, w + 1.5, b + 2.0), tf.reduce_sum(2 * X, 1) + 1, atol=1e-5), "each row has one height"


def test_the_callers_variables_go_down_the_slope():
    for X, y, w, b in [start(rows=15, features=3) for _ in range(2)]:
        A, meant, losses = np.c_[X, np.ones(len(X))], np.array([0.5, 0.5, 0.5, -1.0]), []
        for _ in range(12):
            losses.append(np.mean((A @ meant - y.numpy()) ** 2))
            meant -= 0.8 * (A @ meant - y.numpy()) @ A / len(X)
        found = fit(X, y, w, b, steps=12)
        assert close(found, losses, tf.float32), "plain gradient descent from there has other losses"
        assert close(tf.stack([*w, b]), meant, tf.float32), "twelve steps lead the caller's w and b somewhere else"
    keep_curve(found)


def test_the_whole_run_is_one_trace(monkeypatch):
    def noted(tape, *arguments, **named):
        programs[tape] = graph = tf.compat.v1.get_default_graph()
        while hasattr(graph, "outer_graph"):  # one that is being traced: the outermost is the compiled program
            programs[tape], graph = graph, graph.outer_graph
        return gradient(tape, *arguments, **named)

    (X, y, w, b), programs, gradient = start(rows=23, features=3), {}, tf.GradientTape.gradient
    monkeypatch.setattr(tf.GradientTape, "gradient", noted)
    fit(X, y, w, b, steps=10)
    assert len(programs) == 1, f"in ten steps {len(programs)} tapes gave gradients; one trace for all steps has one"
    program = str(programs.popitem()[1].as_graph_def())
    moves = program.count('op: "Assign') + program.count('op: "ResourceApply')
    assert moves >= 2, f"{moves} moves are part of the compiled program which that tape is in; w and b make two"
