"""Starts from an integer: the branches disagree about the dtype.

Caught by: test_small_orders_pay_the_fee_and_others_go_free
"""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    fee = 0
    if total < 50.0:
        fee = 4.9
    return total + fee
