"""The named parameters

A model keeps its parameters in a dict, each under a name. One question to the tape covers them all,
and the tape answers. Then the step stumbles: where a gradient was meant, it finds a piece of text.

Mend `descend` so that every variable takes its step, whatever their names, number and order.
"""

import tensorflow as tf


def descend(loss_of, parameters, rate):
    """Move each variable in the dict `parameters`, and nothing else, a step down the slope of the loss.

    `loss_of(parameters)`, of rank 0, depends on every variable. Returns the loss before the step.
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
    weight, bias = tf.Variable(1.0), tf.Variable(-2.0)
    loss = descend(lambda p: (3.0 * p["weight"] + p["bias"]) * p["weight"], {"weight": weight, "bias": bias}, 0.1)
    assert close(weight, 0.6) and close(bias, -2.1), "the gradients were 4 and 1; this is no step of 0.1 against them"
    assert close(loss, 1.0), "before the step the loss was (3 * 1 - 2) * 1"


def test_variables_of_different_shapes_go_together():
    parameters = {"weights": tf.Variable([1.0, 0.0, -3.0]), "shift": tf.Variable(4.0), "scale": tf.Variable([[-8.0]])}
    before = dict(parameters)
    strength = tf.Variable(1.0)
    descend(lambda p: strength * sum(tf.reduce_sum(p[name] ** 2) for name in before), parameters, 0.25)
    for name, half in {"weights": [0.5, 0.0, -1.5], "shift": 2.0, "scale": [[-4.0]]}.items():
        assert close(before[name], half), "the loss is a sum of squares, and a rate of 0.25 halves each number"
    same = [*map(id, parameters.values())] == [*map(id, before.values())]
    assert same and close(strength, 1.0), "more has changed than the values of the variables in the dict"
