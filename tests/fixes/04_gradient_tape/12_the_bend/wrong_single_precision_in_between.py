"""Computes with float32 and casts back: the dtype is right, half of the digits are gone.

Caught by: test_a_curve_in_double_precision_bends_too
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    single = tf.Variable(tf.cast(x, tf.float32))
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = curve(single)
        slope = inner.gradient(y, single)
    return tf.cast(slope, x.dtype), tf.cast(outer.gradient(slope, single), x.dtype)
