"""Names the fee in both branches."""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    if total < 50.0:
        fee = 4.9
    else:
        fee = 0.0
    return total + fee
