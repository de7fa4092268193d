"""The decaying rate

A training loop whose learning rate decays. Each step is compiled, and the model learns what it
should. Yet the loop is slower than it was without `@tf.function`, and its memory keeps growing.

Mend it so that many rates need no more traces than one. The steps stay compiled, `train` is still
handed plain Python floats, and what it returns stays as it is.

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
import numpy as np
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
    assert many <= one, traces(
        f"Python ran the loss {one} time(s) for one rate, then {many} times for three others", "step"
    )


def test_every_loss_is_the_one_before_its_step():
    losses = train(tf.Variable(-3.0), tf.square, [0.25, 0.1, 0.375, 0.05])
    assert close(losses, [9.0, 2.25, 1.44, 0.09]), "the steps were not taken with their own rates, each in its turn"


def test_the_callers_variable_takes_every_step():
    w, rates = tf.Variable([1.0, -4.0, 0.0]), [0.4, 0.3, 0.2, 0.05]
    train(w, tf.nn.l2_loss, rates)
    shrunk = np.prod(1 - np.array(rates))  # the gradient of the l2 loss is w itself
    assert close(w, np.array([1, -4, 0]) * shrunk, tf.float32), "the caller's variable did not take these steps"
