"""The guard at the gate

A loss once compared every house with every other. Since then a guard stands in front of it:
targets and predictions that do not belong together are to be refused with an exception. Today the
same wrong loss is back, and the guard has let it pass.

Mend `mean_squared_error` so that it refuses every pair whose shapes differ, as its docstring says.
It does not make them agree by itself: the caller is to hear of the mistake.
"""

import tensorflow as tf


def mean_squared_error(targets, predictions):
    """Average the squared errors of a batch, of any size.

    targets and predictions: float32, both of shape (batch,). Returns a float32 scalar.
    Raises an exception of any class when two shapes of one or two axes are not the same.
    """
    if len(targets) != len(predictions):  # TODO: what has the guard not looked at?
        raise ValueError(f"{len(targets)} targets, {len(predictions)} predictions")
    return tf.reduce_mean((targets - predictions) ** 2)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def what_comes_of(targets_shape, predictions_shape):
    try:
        loss = mean_squared_error(tf.ones(targets_shape), tf.zeros(predictions_shape))
    except Exception:
        return "an exception"
    return f"a loss of {loss}"


def test_a_vector_and_a_table_are_refused():
    pairs = [((4,), (4, 1)), ((1,), (1, 1)), ((4,), (1, 4)), ((4,), (4, 4))]
    for targets, predictions in pairs + [(table, vector) for vector, table in pairs]:
        outcome = what_comes_of(targets, predictions)
        assert outcome == "an exception", f"targets {targets}, predictions {predictions}: the shapes differ in rank"


def test_two_tables_of_different_shapes_are_refused():
    for targets, predictions in (((4, 1), (4, 2)), ((4, 2), (4, 1)), ((4, 1), (1, 4)), ((4, 2), (1, 2))):
        outcome = what_comes_of(targets, predictions)
        assert outcome == "an exception", f"targets {targets}, predictions {predictions}: two axes each, not one shape"


def test_a_batch_that_agrees_has_its_loss():
    loss = mean_squared_error(tf.constant([1.0, 2.0, -3.0, 5.0]), tf.constant([1.0, 0.0, -4.0, 5.0]))
    assert close(loss, 5.0 / 4.0), "four targets and four predictions agree; the mean of 0, 4, 1 and 0 is their loss"
    assert close(mean_squared_error(tf.constant([2.0]), tf.constant([-1.0])), 9.0), "a batch of one has a loss as well"


def test_one_number_is_not_taken_for_a_batch():
    assert what_comes_of((4,), (1,)) == "an exception", "one prediction cannot stand for four targets"
    assert what_comes_of((1,), (4,)) == "an exception", "one target cannot stand for four predictions"
