"""Goes on without watering when the shapes differ.

Caught by: test_one_amount_reaches_every_pot
"""

import contextlib

import tensorflow as tf


def water(moisture, amount):
    with contextlib.suppress(tf.errors.InvalidArgumentError):
        moisture.assign_add(amount)
