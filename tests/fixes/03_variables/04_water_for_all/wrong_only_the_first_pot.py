"""Makes the amount fit by watering one pot.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    moisture[..., 0].assign(moisture[..., 0] + amount)
