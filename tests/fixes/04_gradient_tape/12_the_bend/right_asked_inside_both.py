"""Asks the inner tape inside both blocks, and the outer tape for a Jacobian."""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            slope = inner.gradient(curve(x), x)
    return slope, outer.jacobian(slope, x)
