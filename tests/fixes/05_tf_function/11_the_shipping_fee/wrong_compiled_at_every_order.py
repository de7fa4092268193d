"""Compiles inside, and so once more at each order.

Caught by: test_python_adds_the_tax_only_while_tracing
"""

import tensorflow as tf


def checkout(net, with_tax):
    @tf.function
    def paid(net):
        total = with_tax(net)
        return total + tf.where(total < 50.0, 4.9, 0.0)

    return paid(net)
