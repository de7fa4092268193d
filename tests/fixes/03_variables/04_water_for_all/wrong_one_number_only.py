"""Fills with one number: amounts for each pot no longer fit.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.fill(moisture.shape, amount))
