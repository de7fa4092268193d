"""Lets the amount broadcast against ones."""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(amount * tf.ones_like(moisture))
