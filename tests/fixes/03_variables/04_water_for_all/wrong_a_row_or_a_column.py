"""Goes by the rank: one axis is a row, two are a column, and an amount for every pot is forgotten.

Caught by: test_each_pot_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    amount = tf.convert_to_tensor(amount)
    if amount.shape.rank == 2:
        amount = tf.tile(amount, [1, moisture.shape[1]])
    moisture.assign(moisture + amount)
