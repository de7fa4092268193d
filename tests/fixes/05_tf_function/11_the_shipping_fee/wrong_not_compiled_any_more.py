"""Takes the decorator away, so that Python decides.

Caught by: test_python_adds_the_tax_only_while_tracing
"""

import tensorflow as tf


def checkout(net, with_tax):
    total = with_tax(net)
    fee = 0.0
    if total < 50.0:
        fee = 4.9
    return total + fee
