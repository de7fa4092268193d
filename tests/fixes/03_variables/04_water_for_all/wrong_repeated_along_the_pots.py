"""Repeats the amount along the pots: right for one number for each bed.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.repeat(amount, moisture.shape[-1], axis=-1))
