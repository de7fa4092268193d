"""Assigns the sum, in a compiled function."""

import tensorflow as tf


@tf.function
def water(moisture, amount):
    moisture.assign(tf.add(moisture, amount))
