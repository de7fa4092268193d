"""Fills with one number: amounts for each pot no longer fit.

Caught by: test_each_place_bed_or_pot_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.fill(moisture.shape, amount))
