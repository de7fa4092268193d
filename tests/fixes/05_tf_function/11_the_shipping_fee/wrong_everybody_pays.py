"""Starts from the fee, and does not take it off again.

Caught by: test_small_orders_pay_the_fee_and_others_go_free
"""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    fee = 4.9
    if total < 50.0:
        fee = 4.9
    return total + fee
