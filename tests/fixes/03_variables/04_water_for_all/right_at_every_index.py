"""Broadcasts, and scatters one amount to each index."""

import tensorflow as tf


def water(moisture, amount):
    indices = tf.where(tf.ones_like(moisture, tf.bool))
    amounts = tf.zeros_like(moisture) + amount
    moisture.scatter_nd_add(indices, tf.gather_nd(amounts, indices))
