"""Returns the curve itself where its slope was asked for.

Caught by: test_the_bend_is_the_slope_of_the_slope
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = curve(x)
        slope = inner.gradient(y, x)
    return y, outer.gradient(slope, x)
