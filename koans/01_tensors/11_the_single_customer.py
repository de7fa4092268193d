"""The single customer

A model answers a batch of customers with a column of scores, and the column is made into a vector.
In every test it came out right. In production customers arrive one at a time, and the program behind
this one says that it cannot count what it was given.

Mend `scores` so that a batch of one is a batch like any other.
"""

import tensorflow as tf


def scores(column):
    """Make a vector of a model's column of scores.

    Takes a float32 tensor of shape (customers, 1), for one customer or more.
    Returns a float32 tensor of shape (customers,), in the same order.
    """
    return tf.squeeze(column)  # TODO: what if there is one customer?

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_a_single_customer_makes_a_vector_of_one():
    for score in (0.75, -2.0, 0.0623):
        assert close(scores(tf.constant([[score]])), [score]), "one customer has one score, in a vector of length 1"


def test_many_customers_keep_their_scores_in_order():
    for meant in [0.5, -2.0, 0.5, 0.0], [1.0, 0.25], [-1.0, 3.0], [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]:
        column = tf.constant([[score] for score in meant])
        assert close(scores(column), meant), f"{len(meant)} customers have as many scores, in the order of the rows"
