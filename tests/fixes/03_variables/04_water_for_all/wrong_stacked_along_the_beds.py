"""Stacks the amount once for each bed: right for one number for each pot.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.stack([amount] * moisture.shape[0]))
