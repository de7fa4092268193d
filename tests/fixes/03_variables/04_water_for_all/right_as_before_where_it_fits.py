"""Adds in place where that works, and broadcasts where it does not."""

import tensorflow as tf


def water(moisture, amount):
    try:
        moisture.assign_add(amount)
    except (ValueError, tf.errors.InvalidArgumentError):
        moisture.assign(moisture + amount)
