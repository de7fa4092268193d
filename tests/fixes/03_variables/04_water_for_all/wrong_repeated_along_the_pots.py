"""Repeats the amount along the pots: right for one number for each bed.

Caught by: test_each_pot_of_a_bed_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.repeat(amount, moisture.shape[-1], axis=-1))
