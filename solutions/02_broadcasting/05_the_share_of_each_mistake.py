"""The share of each mistake

A confusion table counts, for each true kind (row), how often the model answered each kind
(column). The counts of a rare kind are small, so they are to be read as shares of their row. The
function runs without a complaint, yet the shares of a row do not add up to one.

Mend `shares` so that each count is divided by the sum of its own row.

Insight:
    `reduce_sum(axis=1)` turns (n, m) into (n,). Aligned on the right, (n,) meets the columns:
    column j is divided by the sum of row j, and on a square table nothing is raised.
    `keepdims=True` leaves the reduced axis in place with size 1, so that (n, 1) meets (n, m) row by
    row. Whenever a reduction goes back into the tensor it came from (a mean to subtract, a norm),
    keep the axis.
    https://www.tensorflow.org/api_docs/python/tf/math/reduce_sum

Hints:
    - What is the shape of `totals`, and which axis of `counts` does it meet?
    - The totals should have the shape (rows, 1).
    - `keepdims=True` keeps the reduced axis, with size 1.
"""

import tensorflow as tf


def shares(counts):
    """Divide every count by the sum of its row.

    counts: float32, shape (true kinds, answered kinds); every row has counts.
    Returns a float32 tensor of the same shape.
    """
    totals = tf.reduce_sum(counts, axis=1, keepdims=True)
    return counts / totals

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_shares_of_every_row_add_up_to_one():
    counts = tf.constant([[6.0, 3.0, 1.0], [0.0, 1.0, 1.0], [2.0, 1.0, 1.0]])
    assert close(shares(counts), [[0.6, 0.3, 0.1], [0.0, 0.5, 0.5], [0.5, 0.25, 0.25]]), (
        "the rows add up to 10, 2 and 4; a share is a count over the total of its own row"
    )


def test_a_table_need_not_be_square():
    counts = tf.constant([[1.0, 3.0, 0.0, 4.0], [5.0, 0.0, 0.0, 0.0]])
    assert close(shares(counts), [[0.125, 0.375, 0.0, 0.5], [1.0, 0.0, 0.0, 0.0]]), (
        "two true kinds and four answers: each row has one total, which divides its four counts"
    )
    assert close(shares(tf.constant([[2.0, 1.0, 0.0]])), [[2 / 3, 1 / 3, 0.0]]), "one true kind: a table with one row"
    assert close(shares(tf.constant([[1.0], [3.0]])), [[1.0], [1.0]]), "one kind of answer: each row is all its own"
