"""Stacks the amount once for each bed: right for one number for each pot.

Caught by: test_each_bed_gets_its_own
"""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.stack([amount] * moisture.shape[0]))
