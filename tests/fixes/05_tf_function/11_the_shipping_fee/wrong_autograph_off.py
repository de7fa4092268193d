"""Keeps AutoGraph from rewriting the `if`, which Python then cannot decide.

Caught by: test_small_orders_pay_the_fee_and_others_go_free
"""

import tensorflow as tf


@tf.function(autograph=False)
def checkout(net, with_tax):
    total = with_tax(net)
    fee = 0.0
    if total < 50.0:
        fee = 4.9
    return total + fee
