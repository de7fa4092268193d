"""The named parameters

A model keeps its parameters in a dict, each under a name. One question to the tape covers them all,
and the tape answers. Then the step stumbles: where a gradient was meant, it finds a piece of text.

Mend `descend` so that every variable takes its step. The parameters remain a dict, whatever their
names, their number and the order in which they were put in.
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    """Move each variable in the dict `parameters`, and nothing else, a step down the slope of the loss.

    `loss_of(parameters)` returns the loss, a tensor of rank 0 that depends on every variable.
    Returns the loss before the step.
    """
    with tf.GradientTape() as tape:
        loss = loss_of(parameters)
    gradients = tape.gradient(loss, parameters)
    for variable, gradient in zip(parameters.values(), gradients):  # TODO: what is in `gradients`?
        variable.assign_sub(rate * gradient)
    return loss

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_each_variable_follows_its_own_gradient():
    slope, intercept = tf.Variable(1.0), tf.Variable(-2.0)
    loss_of = lambda p: (3.0 * p["slope"] + p["intercept"]) * p["slope"]
    loss = descend(loss_of, {"slope": slope, "intercept": intercept}, 0.1)
    assert close(slope, 1.0 - 0.1 * 4.0), "the slope's gradient was 4; this is not a step of 0.1 against it"
    assert close(intercept, -2.0 - 0.1 * 1.0), "the intercept's gradient was 1; this is not a step of 0.1 against it"
    assert close(loss, 1.0), "before the step the loss was (3 * 1 - 2) * 1"


def test_variables_of_different_shapes_go_together():
    weights, bias, scale = tf.Variable([1.0, 0.0, -3.0]), tf.Variable(4.0), tf.Variable([[-8.0]])
    parameters = {"weights": weights, "bias": bias, "scale": scale}
    strength = tf.Variable(1.0)
    squares = lambda p: sum(tf.reduce_sum(p[name] ** 2) for name in ("weights", "bias", "scale"))
    descend(lambda p: strength * squares(p), parameters, 0.25)
    assert close(bias, 2.0) and close(scale, [[-4.0]]), "it is a sum of squares; a rate of 0.25 halves each number"
    assert close(weights, [0.5, 0.0, -1.5]), "the loss is a sum of squares, and a rate of 0.25 halves each number"
    assert close(strength, 1.0), "a variable that is not in the dict took a step"
    same = list(map(id, parameters.values())) == list(map(id, (weights, bias, scale)))
    assert same, "the dict no longer holds the caller's variables, in the order they were put in"
