"""Takes it for granted that there are several beds.

Caught by: test_one_amount_reaches_every_pot
"""

import tensorflow as tf


def water(moisture, amount):
    beds, pots = moisture.shape
    moisture.assign_add(amount * tf.ones((beds, pots)))
