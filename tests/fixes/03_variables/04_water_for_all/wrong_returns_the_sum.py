"""Returns the sum and leaves the variable as it was.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    return moisture + amount
