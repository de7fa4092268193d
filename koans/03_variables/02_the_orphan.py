"""The orphaned variable

One step of gradient descent, as a training loop would call it. The gradient is right, and the loss
it returns looks healthy. Yet however often you call it, the model stays where it was born.

Mend `sgd_step` so that the variable it is handed goes down the slope. What it returns is right.
"""

import tensorflow as tf


def sgd_step(w, learning_rate=0.1):
    """Move the variable `w` one step down the slope of loss = w².

    Returns the loss before the step, a tensor with the shape and dtype of `w`.
    """
    with tf.GradientTape() as tape:
        loss = w**2
    gradient = tape.gradient(loss, w)
    w = w - learning_rate * gradient  # TODO: who still holds the variable?
    return loss

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_callers_variable_moves():
    w = tf.Variable(3.0)
    sgd_step(w)
    assert close(w, 2.4), "0.1 times the gradient 6 leads from 3 down to 2.4; the caller's variable is not there"


def test_the_loss_falls_with_every_step():
    w = tf.Variable(-2.0)
    losses = tf.stack([sgd_step(w, learning_rate=0.25) for _ in range(3)])
    assert close(losses, [4.0, 1.0, 0.25]), "a rate of 0.25 halves w each time; these losses come from another walk"


def test_every_element_of_a_vector_moves():
    w = tf.Variable([1.0, -40.0, 0.0], dtype=tf.float64)
    loss = sgd_step(w)
    assert close(w, [0.8, -32.0, 0.0], tf.float64), "each element has a gradient of its own to follow"
    assert close(loss, [1.0, 1600.0, 0.0], tf.float64), "each element has a loss of its own, of the variable's dtype"
