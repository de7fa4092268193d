"""Takes the point half way between the coldest and the warmest reading.

Caught by: test_every_batch_is_centred_on_its_own_mean
"""

import tensorflow as tf


@tf.function
def deviations(raw, calibrate):
    celsius = calibrate(raw)
    return celsius - (tf.reduce_min(celsius) + tf.reduce_max(celsius)) / 2.0
