"""Writes down the mean of the first batch.

Caught by: test_every_batch_is_centred_on_its_own_mean
"""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - 20.5
