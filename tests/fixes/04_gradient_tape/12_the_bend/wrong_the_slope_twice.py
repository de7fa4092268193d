"""Asks both tapes about the curve: the same slope twice.

Caught by: test_the_bend_is_the_slope_of_the_slope
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = curve(x)
    return inner.gradient(y, x), outer.gradient(y, x)
