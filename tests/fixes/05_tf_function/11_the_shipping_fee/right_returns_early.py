"""Returns from either branch."""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    total = with_tax(net)
    if total < 50.0:
        return total + 4.9
    return total
