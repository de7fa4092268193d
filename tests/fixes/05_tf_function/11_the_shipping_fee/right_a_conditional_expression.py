"""Writes it as an expression, in a helper that AutoGraph rewrites as well."""

import tensorflow as tf


def fee_for(total):
    return 0.0 if total >= 50.0 else 4.9


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    return total + fee_for(total)
