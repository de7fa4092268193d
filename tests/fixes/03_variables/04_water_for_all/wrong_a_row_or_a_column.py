"""Takes as many rows as there are beds for a column, and forgets that each pot may have an amount of its own.

Caught by: test_each_place_bed_or_pot_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    amount = tf.convert_to_tensor(amount)
    if amount.shape.rank == 2 and amount.shape[0] == moisture.shape[0]:
        amount = amount[:, :1]
    moisture.assign(moisture + amount)
