"""The loudest example

Somewhere in the data a label is wrong. Such an example pulls at the weights harder than the others
do, so a report is to list how hard each one pulls. It lists a single row, however many examples.

Mend `pulls` so that every example has a row of its own.
"""

import tensorflow as tf


def pulls(weights, features, targets):
    """How each example pulls at `weights`: the gradient of its own squared error.

    `weights` is a float32 variable of shape (n,), `features` has the shape (batch, n), `targets`
    (batch,). Returns a float32 tensor of shape (batch, n).
    """
    with tf.GradientTape() as tape:
        predicted = tf.linalg.matvec(features, weights)
        errors = tf.square(predicted - targets)
    return tape.gradient(errors, weights)  # TODO: whose gradient is this?

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_every_example_has_a_row_of_its_own():
    random = np.random.default_rng(4)
    weights, features, targets = (np.float32(random.normal(size=size)) for size in (3, (4, 3), 4))
    variable = tf.Variable(weights)
    found = pulls(variable, tf.constant(features), tf.constant(targets))
    by_hand = 2.0 * (features @ weights - targets)[:, np.newaxis] * features
    meaning = "each of the 4 examples has a row: the gradient of its own squared error"
    assert close(found, by_hand, rtol=1e-4, atol=1e-5), meaning
    assert close(variable, weights), "this was to be a report, and the weights have moved"


def test_a_single_example_is_a_batch_of_one():
    found = pulls(tf.Variable([1.0, -2.0]), tf.constant([[3.0, 0.5]]), tf.constant([5.0]))
    assert close(found, [[-18.0, -3.0]]), "twice the error of 2 - 5, times the features, in a single row"
