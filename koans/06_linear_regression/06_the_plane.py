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
from functools import cache
from unittest import mock
import numpy as np
import tensorflow as tf
from sensei.compare import close
from sensei.explain import keep_curve


@cache
def descend(steps, seed):
    def noted(tape, *arguments, **named):
        programs[tape] = graph = tf.compat.v1.get_default_graph()
        while hasattr(graph, "outer_graph"):  # one that is being traced: the outermost is the compiled program
            programs[tape], graph = graph, graph.outer_graph
        return gradient(tape, *arguments, **named)

    programs, gradient, draws = {}, tf.GradientTape.gradient, np.random.default_rng(seed).normal(size=(15, 4))
    A, y = np.c_[draws[:, :3], np.ones(15)], draws @ [3.0, 0.0, -2.0, 0.5] + 1.0
    w, b, meant, losses = tf.Variable([0.5] * 3), tf.Variable(-1.0), np.array([0.5, 0.5, 0.5, -1.0]), []
    for _ in range(steps):
        losses.append(np.mean((A @ meant - y) ** 2))
        meant -= 0.8 * (A @ meant - y) @ A / 15
    with mock.patch.object(tf.GradientTape, "gradient", tf.autograph.experimental.do_not_convert(noted)):
        found = fit(tf.constant(A[:, :3], tf.float32), tf.constant(y, tf.float32), w, b, steps)
    return found, losses, w, b, meant, [str(graph.as_graph_def()) for graph in programs.values()]


def test_both_sides_of_the_loss_have_one_shape():
    for X, heights in (([[1.0, 2.0], [0.0, -3.0], [4.0, 0.5]], [0.0, 7.0, 12.0]), ([[-2.0, 3.0]], [-11.0])):
        assert close(predict(*map(tf.constant, (X, [3.0, -2.0], 1.0))), heights), "each row has one height"


def test_the_callers_variables_go_down_the_slope():
    for found, losses, w, b, meant, _ in (descend(steps=3, seed=6), descend(steps=1, seed=7)):
        assert close(found, losses, tf.float32), "plain gradient descent from there has other losses"
        assert close(tf.stack([*w, b]), meant, tf.float32), "the steps lead the caller's w and b somewhere else"


def test_the_whole_run_is_one_trace():
    *_, programs = descend(steps=3, seed=6)
    assert len(programs) == 1, f"in three steps {len(programs)} tapes gave gradients; one trace for all steps has one"
    moves = programs[0].count('op: "Assign') + programs[0].count('op: "ResourceApply')
    assert moves >= 2, f"{moves} moves are part of the compiled program which that tape is in; w and b make two"
    keep_curve(descend(steps=12, seed=6)[0])
