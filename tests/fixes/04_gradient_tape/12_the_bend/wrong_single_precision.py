"""Casts what it returns to float32.

Caught by: test_a_curve_in_double_precision_bends_too
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = curve(x)
        slope = inner.gradient(y, x)
    return tf.cast(slope, tf.float32), tf.cast(outer.gradient(slope, x), tf.float32)
