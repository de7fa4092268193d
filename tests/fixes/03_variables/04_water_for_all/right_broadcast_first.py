"""Stretches the amount to the shape of the variable, then adds it in place."""

import tensorflow as tf


def water(moisture, amount):
    moisture.assign_add(tf.broadcast_to(amount, moisture.shape))
