"""Carries the slope's derivative forward while a tape takes the slope."""

import tensorflow as tf


def slope_and_bend(curve, x):
    with tf.autodiff.ForwardAccumulator(x, tf.ones_like(x)) as forward:
        with tf.GradientTape() as tape:
            y = curve(x)
        slope = tape.gradient(y, x)
    return slope, forward.jvp(slope)
