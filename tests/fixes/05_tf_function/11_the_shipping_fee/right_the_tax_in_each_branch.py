"""Adds the tax three times while tracing, and never again."""

import tensorflow as tf


@tf.function
def checkout(net, with_tax):
    return tf.cond(with_tax(net) < 50.0, lambda: with_tax(net) + 4.9, lambda: with_tax(net))
