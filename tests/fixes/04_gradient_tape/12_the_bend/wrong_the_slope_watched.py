"""Watches the slope when it is there, which gives it no past.

Caught by: test_the_bend_is_the_slope_of_the_slope
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = curve(x)
        outer.watch(x)
    slope = inner.gradient(y, x)
    with tf.GradientTape() as outer:
        outer.watch(slope)
        again = tf.identity(slope)
    return slope, outer.gradient(again, x)
