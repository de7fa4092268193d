"""Takes as many amounts as there are beds for one each, also where there are as many places.

Caught by: test_each_place_bed_or_pot_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    amount = tf.convert_to_tensor(amount)
    if moisture.shape.rank == 2 and amount.shape == moisture.shape[:1]:
        amount = amount[:, tf.newaxis]
    moisture.assign(moisture + amount)
