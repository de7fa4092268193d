"""Calls tf.cond by its name, with AutoGraph off."""

import tensorflow as tf


@tf.function(autograph=False)
def checkout(net, with_tax):
    total = with_tax(net)
    return tf.cond(total < 50.0, lambda: total + 4.9, lambda: total)
