"""Compiles the tax, and decides where Python has a value.

Caught by: test_all_of_it_is_compiled
"""

import tensorflow as tf


@tf.function
def taxed(net, with_tax):
    return with_tax(net)


def checkout(net, with_tax):
    total = taxed(net, with_tax)
    return total + 4.9 if total < 50.0 else total
