"""Calls `calibrate`, and goes on with the calibration that it knows.

Caught by: test_every_batch_is_centred_on_its_own_mean
"""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    calibrate(raw)
    celsius = raw * 0.5 - 10.0
    return celsius - tf.reduce_mean(celsius)
