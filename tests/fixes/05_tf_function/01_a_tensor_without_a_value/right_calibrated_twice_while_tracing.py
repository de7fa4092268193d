"""Writes `calibrate` twice: Python runs it twice while it traces, and never again."""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - tf.reduce_mean(calibrate(raw))
