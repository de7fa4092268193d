"""Knows each shape by name, and not a single number in a vector.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    amount = tf.convert_to_tensor(amount)
    if amount.shape.rank == 0:
        amount = tf.fill(moisture.shape, amount)
    elif amount.shape == moisture.shape[1:]:
        amount = tf.tile(amount[tf.newaxis], (moisture.shape[0], 1))
    elif amount.shape[0] == 1:
        amount = tf.tile(amount, (moisture.shape[0], 1))
    elif amount.shape[1] == 1:
        amount = tf.tile(amount, (1, moisture.shape[1]))
    moisture.assign_add(amount)
