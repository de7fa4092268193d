"""Lets one tape keep its record, and asks when it has stopped.

Caught by: test_the_bend_is_the_slope_of_the_slope
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.GradientTape(persistent=True) as tape:
        y = curve(x)
    slope = tape.gradient(y, x)
    return slope, tape.gradient(slope, x)
