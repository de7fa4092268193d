"""Asks about the order without its tax, and the other way round.

Caught by: test_small_orders_pay_the_fee_and_others_go_free
"""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    fee = 4.9
    if net >= 32.0:
        fee = 0.0
    return total + fee
