"""Stores the broadcast amount in place of the sum.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign(tf.broadcast_to(amount, moisture.shape))
