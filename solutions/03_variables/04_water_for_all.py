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
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_one_amount_reaches_every_pot():
    for amount in 0.3, tf.constant(0.3), tf.constant([0.3]), tf.constant([0.3, 0.3, 0.3]):
        for before in [0.5, -9.25, 0.0], [[0.0, 1.0, 2.0], [-1.0, 20.0, 30.0]]:
            moisture = tf.Variable(before)
            water(moisture, amount)
            assert close(moisture, np.array(before) + 0.3, tf.float32), "every pot was to get the same 0.3"


def test_each_place_bed_or_pot_gets_its_own():
    cases = (
        ("place in both beds", [0.5, -1.0], [[0.5, 0.0], [10.5, 19.0]]),
        ("place in both beds", [[2.0, 0.0]], [[2.0, 1.0], [12.0, 20.0]]),
        ("bed", [[0.5], [-3.0]], [[0.5, 1.5], [7.0, 17.0]]),
        ("pot", [[1.0, 0.0], [0.25, -4.0]], [[1.0, 1.0], [10.25, 16.0]]),
    )
    for each, amount, meant in cases:
        moisture = tf.Variable([[0.0, 1.0], [10.0, 20.0]])
        water(moisture, tf.constant(amount))
        assert close(moisture, meant), f"there was one amount for each {each}; this is not what they make"
