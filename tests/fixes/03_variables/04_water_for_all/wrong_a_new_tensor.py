"""Adds with broadcasting, into a new tensor.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    moisture = moisture + amount
