"""Chooses between two values, without a branch."""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    return total + tf.where(total < 50.0, 4.9, 0.0)
