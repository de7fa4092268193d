"""Water for all

A greenhouse keeps the moisture of its pots, zero being normal, in one variable that sensors, pumps
and displays hold. As long as every pot had an amount of its own, watering worked. Now one amount
is to go to all of them, and the program stops.

Mend `water` so that the variable takes an amount for all, for each place in a bed, or for each bed.

Insight:
    `+` broadcasts: it makes a new tensor, so the result may have any shape. `assign_add` and `assign_sub` write
    into storage that is already there, element by element, and want a value of exactly its shape. Broadcast
    first, then assign. The result must still fit: a column added to a row makes a matrix, which no row can hold.
    https://www.tensorflow.org/api_docs/python/tf/Variable#assign_add

Hints:
    - The error names two shapes. What would `+` have made of them?
    - Updates in place do not broadcast. Something else can do that first.
    - `tf.broadcast_to` stretches a value to a shape; or `assign` what `moisture + amount` gives.
"""

import tensorflow as tf


def water(moisture, amount):
    """Add `amount` to `moisture`, a float32 variable of shape (beds, pots), or (pots,) for one bed.

    `amount` is a Python float, or any float32 tensor that broadcasts to the shape of `moisture`.
    """
    moisture.assign(moisture + amount)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_one_amount_reaches_every_pot():
    bed, house = tf.Variable([0.5, -1.25, 0.0]), tf.Variable([[0.0, 1.0, 2.0], [-1.0, 20.0, 30.0]])
    water(bed, tf.constant(0.3))
    assert close(bed, [0.8, -0.95, 0.3]), "every pot of this bed was to get the same 0.3"
    water(house, -0.5)
    assert close(house, [[-0.5, 0.5, 1.5], [-1.5, 19.5, 29.5]]), "every pot of both beds was to lose the same 0.5"


def test_each_place_in_a_bed_gets_its_own():
    moisture = tf.Variable([[0.0, 1.0], [10.0, 20.0]])
    for amount in ([0.5, -1.0], [[2.0, 0.0]]):
        water(moisture, tf.constant(amount))
    assert close(moisture, [[2.5, 0.0], [12.5, 19.0]]), "twice an amount for each place in a bed, in both beds"


def test_each_bed_gets_its_own():
    moisture = tf.Variable([[0.0, 1.0, 2.0], [10.0, 20.0, 30.0]])
    water(moisture, tf.constant([[0.5], [-3.0]]))
    meant = [[0.5, 1.5, 2.5], [7.0, 17.0, 27.0]]
    assert close(moisture, meant), "one amount for each bed, the same for all its pots"


def test_each_pot_gets_its_own():
    moisture = tf.Variable([[0.0, 1.0], [10.0, 20.0], [5.0, 5.0]])
    water(moisture, tf.constant([[1.0, 0.0], [0.0, -4.0], [0.25, 0.5]]))
    assert close(moisture, [[1.0, 1.0], [10.0, 16.0], [5.25, 5.5]]), "one amount for every pot: this worked before"
