"""Keeps a compiled function for each tax, its signature pinned, behind a plain one that hands the order on."""

from functools import cache

import tensorflow as tf


@cache
def checkout_with(with_tax):
    def paid(net):
        total = with_tax(net)
        fee = tf.constant(4.9)
        if not total < 50.0:
            fee = tf.zeros_like(fee)
        return total + fee

    return tf.function(paid, input_signature=[tf.TensorSpec([], tf.float32)])


def checkout(net, with_tax):
    return checkout_with(with_tax)(net)
