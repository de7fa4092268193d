"""Repeats a vector for every bed, also where there is only one bed and no axis for it.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    amount = tf.convert_to_tensor(amount)
    if amount.shape.rank == 1:
        amount = tf.tile(amount[tf.newaxis], (moisture.shape[0], 1))
    moisture.assign_add(tf.broadcast_to(amount, moisture.shape))
