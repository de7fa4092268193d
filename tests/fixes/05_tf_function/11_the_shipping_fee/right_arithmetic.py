"""Multiplies the fee with the answer to the question."""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    total += 4.9 * tf.cast(total < 50.0, total.dtype)
    return total
