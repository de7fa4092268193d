"""Adds the tax by itself.

Caught by: test_small_orders_pay_the_fee_and_others_go_free
"""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = net * 1.25
    return total + tf.where(total < 50.0, 4.9, 0.0)
