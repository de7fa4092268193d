"""Carries on when the subtraction is refused.

Caught by: test_the_shelf_holds_what_is_left
"""

import contextlib

import tensorflow as tf


def ship(stock, order):
    with contextlib.suppress(RuntimeError):
        stock -= order
    return tf.reduce_sum(stock)
