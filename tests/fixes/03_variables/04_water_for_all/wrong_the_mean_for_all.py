"""Gives every pot the same, whatever each was to get.

Caught by: test_each_place_in_a_bed_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.fill(moisture.shape, tf.reduce_mean(amount)))
