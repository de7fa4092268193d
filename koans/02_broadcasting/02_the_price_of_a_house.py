"""The price of a house

A table of houses, one row for each, and one weight for each of their features: the price of a
house is the sum of its features, each times its weight. On paper that is a matrix times a vector.
Here it raises.

Mend `prices` so that every house gets its price. The shapes that come in are the ones written
below, and tensors elsewhere in the program keep to the rules they have now.
"""

import tensorflow as tf


def prices(houses, weights):
    """Weigh the features of every house and add them up.

    houses: float32, shape (houses, features). weights: float32, shape (features,).
    Returns a float32 tensor of shape (houses,).
    """
    return houses @ weights  # TODO: what does a matrix product need on its right?

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_every_house_gets_one_price():
    houses = tf.constant([[120.0, 3.0], [80.0, 10.0], [0.0, 1.0]])
    found = prices(houses, tf.constant([2.0, -5.0]))
    assert close(found, [225.0, 110.0, -5.0]), "three houses have three prices, each the sum of features times weights"
    houses = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [0.5, 0.25, -1.0]])
    found = prices(houses, tf.constant([1.0, 10.0, 100.0]))
    assert close(found, [321.0, 654.0, -97.0]), "a price takes every feature of its own house, however many there are"


def test_a_single_house_or_feature_still_makes_a_list_of_prices():
    found = prices(tf.constant([[4.0, 7.0]]), tf.constant([0.5, 2.0]))
    assert close(found, [16.0]), "a table with one row has a vector with one price"
    found = prices(tf.constant([[4.0], [7.0], [-1.0]]), tf.constant([0.5]))
    assert close(found, [2.0, 3.5, -0.5]), "a table with one column has a price for each row"


def test_the_rest_of_the_program_keeps_its_rules():
    prices(tf.constant([[4.0, 7.0]]), tf.constant([0.5, 2.0]))
    try:
        promoted = tf.constant(1) + tf.constant(1.0)
    except tf.errors.InvalidArgumentError:
        promoted = None
    assert promoted is None, "int32 and float32 tensors can be added now: a rule of the whole program has changed"
